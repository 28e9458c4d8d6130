internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Takes rules away, and alters what they catch and say.
struct RuleMutants {
  private let knowledge: KnowledgeBase
  private let written: [String: SourceRule]
  private let sayings: [String: [SourceSayings]]
  private let lines: [String: SourceLocation]
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
    lines = Dictionary(
      source.contacts.map { ($0.id.value, $0.id.location) }, uniquingKeysWith: { first, _ in first }
    )
    analyzer = Analyzer(lexicon: knowledge.lexicon)
  }

  func all() -> [Mutant] {
    Parallel.map(knowledge.rules.count) { number in
      ruleAway(number) + patterns(of: number) + vetoes(of: number) + words(of: number)
        + contacts(of: number)
    }.flatMap { $0 } + numbers()
  }

  private func mutant(
    _ operation: Mutant.Operation, _ number: Int, part: String? = nil,
    at location: SourceLocation? = nil, witnesses: [String]? = nil,
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
    let matches = matches(of: said(to: rule))
    return rule.match.enumerated().map { place, pattern in
      mutant(
        .patternAway, number, part: "\(rule.id): \(source.match[place].value)",
        at: source.match[place].location, witnesses: Self.witnesses(of: pattern, among: matches)
      ) { $0.isCatching[pattern] = false }
    }
  }

  /// What keeps the rule from catching, one pattern at a time.
  private func vetoes(of number: Int) -> [Mutant] {
    let rule = knowledge.rules[number]
    guard rule.unless.count + rule.without.count > 0, let source = written[rule.id] else {
      return []
    }
    let matches = matches(of: notSaid(to: rule) + said(to: rule))
    let vetoes = zip(rule.unless, source.unless.map { ("unless", $0) })
    return (Array(vetoes) + zip(rule.without, source.without.map { ("without", $0) })).map {
      pattern, veto in
      var mutant = mutant(
        .vetoAway, number, part: "\(rule.id), \(veto.0): \(veto.1.value)", at: veto.1.location,
        witnesses: Self.witnesses(of: pattern, among: matches)
      ) { $0.passedOver = pattern }
      mutant.owner = nil
      mutant.uses = [.veto(pattern)]
      return mutant
    }
  }

  private typealias Matches = [(message: String, found: PatternMatches)]

  private func matches(of texts: [Located<String>]) -> Matches {
    texts.map { text in
      (text.value, PatternMatches(of: knowledge.patterns, in: analyzer.analyze(text.value)))
    }
  }

  /// The first of the messages that a pattern is found in.
  private static func witnesses(of pattern: Int, among matches: Matches) -> [String] {
    matches.lazy.filter { $0.found.matches(pattern) }.prefix(mostWitnesses).map(\.message)
  }

  /// The messages that a rule is for.
  private func said(to rule: Rule) -> [Located<String>] {
    (written[rule.id]?.examples ?? []) + (sayings[rule.id] ?? []).flatMap(\.like)
  }

  /// The messages in like words that it is not for.
  private func notSaid(to rule: Rule) -> [Located<String>] {
    (written[rule.id]?.counterexamples ?? []) + (sayings[rule.id] ?? []).flatMap(\.unlike)
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
    let rule = knowledge.rules[number]
    return rule.contacts.enumerated().map { place, contact in
      mutant(.contactAway, number, part: "\(rule.id): \(knowledge.contacts[contact].id)") {
        $0.rules[number].contacts.remove(at: place)
      }
    }
  }

  /// Every digit of a crisis line, as it is listed below a reply, is another.
  private func numbers() -> [Mutant] {
    knowledge.contacts.indices.compactMap { contact in
      let users = knowledge.rules.indices.filter { knowledge.rules[$0].contacts.contains(contact) }
      guard let first = users.first else { return nil }
      var mutant = mutant(
        .numberAltered, first, part: knowledge.contacts[contact].id,
        at: lines[knowledge.contacts[contact].id]
      ) {
        $0.contacts[contact].call = $0.contacts[contact].call.map(OtherFigure.of)
        $0.contacts[contact].text = $0.contacts[contact].text.map(OtherFigure.of)
      }
      mutant.uses = users.map { .rule($0) }
      return mutant
    }
  }

  /// A text of one sentence becomes empty.
  private static func withoutLastSentence(_ text: String) -> String {
    let body = text.dropLast()
    guard let end = body.lastIndex(where: { ".?!".contains($0) }) else { return "" }
    return String(body[...end])
  }
}
