/// What every rule, list of words and crisis line needs, whatever it catches.
enum RuleCheck {
  /// Marks of patterns; in a list of words they would be passed over in silence.
  private static let marks = "<>()[]|"

  static func findings(in source: KnowledgeSource) -> [Finding] {
    source.rules.flatMap(findings)
      + (source.concepts + source.lexicon.thesaurus).flatMap(\.words).compactMap { words in
        guard let mark = words.value.first(where: marks.contains) else { return nil }
        return Finding(
          .error, at: words.location, "an item of a list cannot hold the mark '\(mark)'",
          "write words only; name other lists in the patterns, as (<one>|<other>)")
      }
      + source.contacts.compactMap { contact in
        guard contact.call == nil, contact.text == nil, contact.url == nil else { return nil }
        return Finding(
          .error, at: contact.id.location,
          "the crisis line '\(contact.id.value)' cannot be reached",
          "give 'call:', 'text:' or 'url:'")
      }
  }

  private static func findings(for rule: SourceRule) -> [Finding] {
    var findings: [Finding] = []
    func report(_ problem: String, _ remedy: String, _ severity: Finding.Severity = .error) {
      findings.append(
        Finding(severity, at: rule.id.location, "the rule '\(rule.id.value)' \(problem)", remedy))
    }
    if rule.match.isEmpty, rule.follow != nil || rule.asks != nil {
      report("has no pattern", "add 'match:' with a pattern a line")
    }
    if rule.examples.isEmpty {
      report("has no examples", "add 'examples:' with messages that it is for")
    }
    if rule.counterexamples.isEmpty {
      report(
        "has no counterexamples",
        "add 'counterexamples:' with messages that look alike and that it is not for")
    }
    if rule.why == nil {
      report("does not say what it catches", "add 'why:' with one line", .warning)
    }
    if rule.kind.value == "not-covered", rule.title == nil {
      report("has no title", "add 'title:' to follow 'the page says nothing about'")
    }
    return findings
  }
}
