internal import Knowledge

/// Turns passages, references and facts into values, with every name resolved.
struct ValueCompiler {
  private let source: KnowledgeSource
  private let passageNumbers: [String: Int]
  private let referenceNumbers: [String: Int]
  private let contactNumbers: [String: Int]
  private(set) var findings: [Finding] = []

  init(_ source: KnowledgeSource) {
    self.source = source
    passageNumbers = Self.numbers(source.passages.map(\.id.value))
    referenceNumbers = Self.numbers(source.references.map(\.value.id))
    contactNumbers = Self.numbers(source.contacts.map(\.id.value))
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func passages() -> [Passage] {
    let suggestions = Dictionary(
      source.suggestions.map { ($0.passage.value, $0.question.value) },
      uniquingKeysWith: { first, _ in first })
    return source.passages.map { passage in
      var references: [Int] = []
      let blocks = passage.blocks.map { block in
        Passage.Block(
          isListItem: block.isListItem,
          sentences: block.sentences.map { sentence in
            Passage.Sentence(
              runs: sentence.runs.map { run in
                switch run {
                case .text(let text): return .text(text)
                case .citation(let ids):
                  let works = self.references(ids)
                  for work in works where !references.contains(work) { references.append(work) }
                  return .citation(works)
                }
              })
          })
      }
      return Passage(
        id: passage.id.value, section: passage.section, title: passage.title.value,
        blocks: blocks, references: references,
        suggestion: suggestions[passage.id.value] ?? "", links: links(of: passage.id.value))
    }
  }

  private mutating func links(of passage: String) -> [Passage.Link] {
    guard let entry = source.links.first(where: { $0.passage.value == passage }) else { return [] }
    return entry.links.compactMap { aspect, targets in
      guard let known = Passage.Aspect.named(aspect.value) else {
        findings.append(
          Finding(
            .error, at: aspect.location, "there is no kind of link '\(aspect.value)'",
            "use one of: why, how, more, help, ketamine, who"))
        return nil
      }
      return Passage.Link(aspect: known, passages: passageNumbers(targets))
    }
  }

  func references() -> [Reference] {
    source.references.map { item in
      Reference(
        id: item.value.id, citation: item.value.citation, doi: item.value.doi, url: item.value.url)
    }
  }

  func contacts() -> [Contact] {
    source.contacts.map { contact in
      Contact(
        id: contact.id.value, name: contact.name.value, call: contact.call?.value,
        text: contact.text?.value, url: contact.url?.value, spanish: contact.spanish?.value)
    }
  }

  mutating func booking() -> BookingFacts {
    BookingFacts(prompt: clinicFact("prompt"), phone: clinicFact("phone"))
  }

  private mutating func clinicFact(_ key: String) -> String {
    if let fact = source.clinic[key] { return fact.value }
    findings.append(
      Finding(
        .error, at: SourceLocation(file: "clinic.yaml", line: 1, column: 1),
        "the clinic's '\(key)' is missing", "add '\(key): …'"))
    return ""
  }

  mutating func fixedSentences() -> [String] {
    let known = Set(FixedSentence.allCases.map(\.key))
    for (key, sentence) in source.fixedSentences.sorted(by: { $0.key < $1.key })
    where !known.contains(key) {
      findings.append(
        Finding(
          .error, at: sentence.location, "the guide has no use for the sentence '\(key)'",
          "use one of: \(FixedSentence.allCases.map(\.key).joined(separator: ", "))"))
    }
    return FixedSentence.allCases.map { sentence in
      if let text = source.fixedSentences[sentence.key] { return text.value }
      findings.append(
        Finding(
          .error, at: SourceLocation(file: "guide.yaml", line: 1, column: 1),
          "the sentence '\(sentence.key)' is missing", "add '\(sentence.key): …'"))
      return ""
    }
  }

  mutating func passageNumbers(_ ids: [Located<String>]) -> [Int] {
    resolve(ids, in: passageNumbers, what: "passage")
  }

  mutating func contactNumbers(_ ids: [Located<String>]) -> [Int] {
    resolve(ids, in: contactNumbers, what: "crisis line")
  }

  private mutating func references(_ ids: [Located<String>]) -> [Int] {
    resolve(ids, in: referenceNumbers, what: "reference")
  }

  private mutating func resolve(
    _ ids: [Located<String>], in numbers: [String: Int], what: String
  ) -> [Int] {
    ids.compactMap { id in
      if let number = numbers[id.value] { return number }
      let near = NearestName.of(id.value, among: numbers.keys)
      findings.append(
        Finding(
          .error, at: id.location, "there is no \(what) '\(id.value)'",
          near.map { "did you mean '\($0)'?" } ?? "write an id that exists"))
      return nil
    }
  }
}

extension Passage.Aspect {
  static func named(_ name: String) -> Self? {
    allCases.first { "\($0)" == name }
  }
}

extension ReplyKind {
  static func named(_ name: String) -> Self? {
    allCases.first { $0.name == name }
  }
}
