internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Takes rules away, and alters what they catch and say.
struct RuleMutants {
  private let knowledge: KnowledgeBase
  private let written: [String: SourceRule]
  private let sayings: [String: [SourceSayings]]
  private let analyzer: Analyzer

  /// Examples of a rule that may witness that a pattern matters, and that may show what it says, at
  /// most.
  private static let mostWitnesses = 12
  private static let mostShowings = 60

  init(of source: KnowledgeSource, in knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    written = Dictionary(
      source.rules.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    sayings = Dictionary(grouping: source.sayings, by: \.rule.value)
    analyzer = Analyzer(lexicon: knowledge.lexicon)
  }

  func all() -> [Mutant] {
    Parallel.map(knowledge.rules.count) { number in
      ruleAway(number) + patterns(of: number) + words(of: number) + contacts(of: number)
    }.flatMap { $0 }
  }

  private func mutant(
    _ operation: Mutant.Operation, _ number: Int, part: String? = nil,
    at location: SourceLocation? = nil, witnesses: [String] = [],
    _ alter: @escaping @Sendable (inout KnowledgeBase) -> Void
  ) -> Mutant {
    let rule = knowledge.rules[number]
    return Mutant(
      operation: operation, part: part ?? rule.id,
      location: location ?? written[rule.id]?.id.location, owner: rule.id, ruleKind: rule.kind,
      witnesses: witnesses, showings: said(to: rule).prefix(Self.mostShowings).map(\.value),
      uses: [.rule(number)], alter: alter)
  }

  /// The rule catches nothing and is not found.
  private func ruleAway(_ number: Int) -> [Mutant] {
    let document = knowledge.passages.count + number
    let patterns = knowledge.rules[number].match
    return [
      mutant(.ruleAway, number) { altered in
        altered.withdrawn.insert(document)
        for pattern in patterns { altered.isCatching[pattern] = false }
      }
    ]
  }

  private func patterns(of number: Int) -> [Mutant] {
    let rule = knowledge.rules[number]
    guard rule.match.count > 0, let source = written[rule.id] else { return [] }
    let matches = said(to: rule).map { text in
      (text.value, PatternMatches(of: knowledge.patterns, in: analyzer.analyze(text.value)))
    }
    return rule.match.enumerated().map { place, pattern in
      let witnesses = matches.filter { $0.1.matches(pattern) }.prefix(Self.mostWitnesses).map(\.0)
      return mutant(
        .patternAway, number, part: "\(rule.id): \(source.match[place].value)",
        at: source.match[place].location,
        // A pattern that catches none of what the rule knows makes no difference that can be shown.
        witnesses: witnesses.isEmpty ? [""] : witnesses
      ) { $0.isCatching[pattern] = false }
    }
  }

  /// The messages that a rule is for.
  private func said(to rule: Rule) -> [Located<String>] {
    (written[rule.id]?.examples ?? []) + (sayings[rule.id] ?? []).flatMap(\.like)
  }

  private func words(of number: Int) -> [Mutant] {
    let say = knowledge.rules[number].say
    guard !say.isEmpty else { return [] }
    let shorter = Self.withoutLastSentence(say)
    return [
      mutant(.wordsAltered, number, part: "\(knowledge.rules[number].id): \(say)") {
        $0.rules[number].say = shorter
      }
    ]
  }

  private func contacts(of number: Int) -> [Mutant] {
    guard !knowledge.rules[number].contacts.isEmpty else { return [] }
    return [mutant(.contactAway, number) { $0.rules[number].contacts.removeLast() }]
  }

  /// A text of one sentence becomes empty.
  private static func withoutLastSentence(_ text: String) -> String {
    let body = text.dropLast()
    guard let end = body.lastIndex(where: { ".?!".contains($0) }) else { return "" }
    return String(body[...end])
  }
}
