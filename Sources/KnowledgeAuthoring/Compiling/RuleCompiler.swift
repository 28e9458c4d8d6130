internal import Knowledge
internal import TextSearch

/// Turns rules into values, and their patterns into one pattern set.
struct RuleCompiler {
  private let source: KnowledgeSource
  private let analyzer: Analyzer
  /// The rules in the order in which they are numbered: by kind, danger first, then as written.
  let ordered: [SourceRule]
  private(set) var patterns: PatternCompiler
  private(set) var ruleOfPattern: [Int] = []
  private(set) var patternTexts: [String] = []
  private(set) var findings: [Finding] = []
  private var knownConcepts: Set<String> = []

  init(_ source: KnowledgeSource, analyzer: Analyzer, frequencies: [String: Int]) {
    self.source = source
    self.analyzer = analyzer
    let order: [ReplyKind] = [
      .crisis, .medicalAdvice, .booking, .smalltalk, .offTopic, .notCovered, .answer,
    ]
    ordered = order.flatMap { kind in source.rules.filter { $0.kind.value == kind.name } }
    var faults: [Finding] = []
    func compiled(_ concepts: [SourceConcept]) -> [PatternCompiler.Concept] {
      concepts.map { concept in
        (concept.name.value, concept.words.compactMap { Self.phrase($0, analyzer, &faults) })
      }
    }
    let thesaurus = compiled(source.lexicon.thesaurus)
    let concepts = compiled(source.concepts)
    patterns = PatternCompiler(thesaurus: thesaurus, concepts: concepts) { key in
      switch key {
      case .stem(let stem): frequencies[stem] ?? 0
      case .exact(let word): (frequencies[EnglishStemmer.stem(word)] ?? 0) / 2
      case .concept: 0
      }
    }
    knownConcepts = Set((source.lexicon.thesaurus + source.concepts).map(\.name.value))
    findings = faults
    reportUnknownKinds()
  }

  private static func phrase(
    _ words: Located<String>, _ analyzer: Analyzer, _ faults: inout [Finding]
  ) -> [PatternKey]? {
    let keys = ConceptPhrase.keys(of: words.value, analyzer)
    guard !keys.isEmpty else {
      faults.append(
        Finding(.error, at: words.location, "this item holds no word", "write a word or a phrase"))
      return nil
    }
    return keys
  }

  mutating func rules(values: inout ValueCompiler) -> [Rule] {
    ordered.enumerated().map { number, rule in
      let match = add(rule.match, rule: number)
      let unless = add(rule.unless, rule: number)
      let without = add(rule.without, rule: number)
      let reply = reply(of: rule)
      return Rule(
        id: rule.id.value, kind: ReplyKind.named(rule.kind.value)!,
        title: rule.title?.value ?? "", why: rule.why?.value ?? "", say: reply.say,
        contacts: values.contactNumbers(rule.contacts + reply.contacts),
        related: values.passageNumbers(rule.related),
        match: match, unless: unless, without: without,
        isPreferred: named(rule.prefer, among: [true, false]) { $0 ? "yes" : "no" } ?? false,
        follow: named(rule.follow, among: FollowUp.allCases, \.name),
        asks: named(rule.asks, among: QuestionKind.allCases, \.name))
    }
  }

  private mutating func named<Value>(
    _ name: Located<String>?, among values: [Value], _ nameOf: (Value) -> String
  ) -> Value? {
    guard let name else { return nil }
    if let value = values.first(where: { nameOf($0) == name.value }) { return value }
    findings.append(
      Finding(
        .error, at: name.location, "'\(name.value)' is not known here",
        "use one of: \(values.map(nameOf).joined(separator: ", "))"))
    return nil
  }

  private mutating func reply(of rule: SourceRule) -> (say: String, contacts: [Located<String>]) {
    if let name = rule.reply {
      if let reply = source.replies[name.value] { return (reply.say.value, reply.contacts) }
      let near = NearestName.of(name.value, among: source.replies.keys)
      findings.append(
        Finding(
          .error, at: name.location, "there is no reply '\(name.value)'",
          near.map { "did you mean '\($0)'?" } ?? "define it under 'replies:'"))
    }
    if let say = rule.say { return (say.value, []) }
    if rule.reply == nil, rule.follow == nil, rule.asks == nil {
      findings.append(
        Finding(
          .error, at: rule.id.location, "the rule '\(rule.id.value)' says nothing",
          "add 'say:' or 'reply:'"))
    }
    return ("", [])
  }

  private mutating func add(_ texts: [Located<String>], rule: Int) -> Range<Int> {
    let first = ruleOfPattern.count
    for text in texts {
      do {
        let pattern = try PatternParser.parse(text.value, analyzer: analyzer)
        reportUnknownConcepts(in: pattern, at: text.location)
        patterns.add(pattern)
        ruleOfPattern.append(rule)
        patternTexts.append(text.value)
      } catch {
        findings.append(
          Finding(
            .error,
            at: SourceLocation(
              file: text.location.file, line: text.location.line,
              column: text.location.column + error.offset),
            "this pattern \(error.problem)",
            "see the table of marks in CONTRIBUTING.md"))
      }
    }
    return first..<ruleOfPattern.count
  }

  private mutating func reportUnknownConcepts(in pattern: Pattern, at location: SourceLocation) {
    for name in pattern.conceptNames where !knownConcepts.contains(name) {
      let near = NearestName.of(name, among: knownConcepts)
      findings.append(
        Finding(
          .error, at: location, "there is no concept <\(name)>",
          near.map { "did you mean <\($0)>?" } ?? "define it under 'concepts:'"))
    }
  }

  private mutating func reportUnknownKinds() {
    for rule in source.rules where ReplyKind.named(rule.kind.value) == nil {
      findings.append(
        Finding(
          .error, at: rule.kind.location, "there is no kind '\(rule.kind.value)'",
          "use one of: \(ReplyKind.allCases.map(\.name).joined(separator: ", "))"))
    }
  }
}

extension Pattern {
  /// Names of the lists that the pattern uses.
  var conceptNames: [String] {
    parts.flatMap { Self.conceptNames(in: $0.node) }
  }

  private static func conceptNames(in node: Node) -> [String] {
    switch node {
    case .key(.concept(let name)): [name]
    case .key, .gap: []
    case .sequence(let nodes), .oneOf(let nodes): nodes.flatMap { conceptNames(in: $0) }
    case .optional(let node): conceptNames(in: node)
    }
  }
}
