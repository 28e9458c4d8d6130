internal import Knowledge

/// The guide's own sentences and the clinic's facts. Missing ones are found when compiling.
enum SentenceCheck {
  /// What `clinic.yaml` may hold.
  private static let clinicFacts = [
    "name", "city", "state", "phone", "phone_link", "same_day", "message", "routes", "prompt",
  ]

  static func findings(in source: KnowledgeSource) -> [Finding] {
    var findings: [Finding] = []
    for sentence in FixedSentence.allCases {
      guard let text = source.fixedSentences[sentence.key] else { continue }
      findings += Self.findings(for: sentence, text)
    }
    for (key, fact) in source.clinic.sorted(by: { $0.key < $1.key })
    where !clinicFacts.contains(key) {
      findings.append(
        Finding(
          .error, at: fact.location, "the clinic has the unknown fact '\(key)'",
          "use one of: \(clinicFacts.joined(separator: ", "))"))
    }
    return findings
  }

  private static func findings(
    for sentence: FixedSentence, _ text: Located<String>
  ) -> [Finding] {
    var findings: [Finding] = []
    func report(_ problem: String, _ remedy: String) {
      findings.append(
        Finding(.error, at: text.location, "the sentence '\(sentence.key)' \(problem)", remedy))
    }
    if text.value.trimmingSpaces().isEmpty { report("is empty", "write what the guide says") }
    let slots = slots(in: text.value)
    for slot in sentence.slots where !slots.contains(slot) {
      report("lacks {\(slot)}", "put {\(slot)} where its words belong")
    }
    for slot in slots where !sentence.slots.contains(slot) {
      report(
        "has {\(slot)}, which nothing fills",
        sentence.slots.isEmpty
          ? "write it without braces"
          : "use only \(sentence.slots.map { "{\($0)}" }.joined(separator: ", "))")
    }
    return findings
  }

  /// Names in braces, in their order.
  private static func slots(in text: String) -> [String] {
    var slots: [String] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      slots.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return slots
  }
}
