internal import Knowledge
internal import TextSearch

/// Goes through the stages of a turn, until one is found at which a document lost.
struct LossSearch {
  let expected: Int
  let turn: Turn
  let knowledge: KnowledgeBase

  /// A document that knows a smaller share of the words that matter is weakly supported; in percent.
  private static let weakSupport = 50
  /// Signals and terms that are named.
  private static let mostNamed = 5

  private var message: Understanding { turn.understanding }
  private var name: String { knowledge.documentID(expected) }
  private var isPassage: Bool { expected < knowledge.passages.count }

  private var kind: ReplyKind {
    isPassage ? .answer : knowledge.rules[knowledge.rule(ofDocument: expected)].kind
  }

  func loss() -> (Loss.Stage, Explanation) {
    if isShownFirst { return twoReadings ?? (.none, Explanation("it won", name)) }
    switch turn.decision {
    case .danger(let rule):
      return (
        .danger,
        Explanation(
          "danger outranks everything", "seen by \(knowledge.rules[rule].id)",
          children: patterns(of: rule) + lead(of: .crisis))
      )
    case .stillInDanger(let rule):
      return (
        .state,
        Explanation("danger was seen earlier in the talk", "by \(knowledge.rules[rule].id)")
      )
    case .followUp(let followUp):
      return (
        .state,
        Explanation(
          "read as a follow-up to what was said before", followUp.name,
          children: message.matches.filter { knowledge.rules[$0.rule].follow == followUp }
            .flatMap { patterns(of: $0.rule) })
      )
    case .foreign(let language):
      return (.language, Explanation("read as another language", "\(language)"))
    case .empty:
      return (.language, Explanation("the message holds no words"))
    case .reply(let decided):
      return decided == kind ? amongItsKind() : byKind(decided)
    }
  }

  private var isShownFirst: Bool {
    isPassage
      ? turn.reply.passages.first == expected
      : turn.decidingRuleNumber(in: knowledge) == knowledge.rule(ofDocument: expected)
  }

  /// Where it came first by so little that another is shown in full beside it.
  private var twoReadings: (Loss.Stage, Explanation)? {
    guard case .twoReadings(_, let other) = turn.outcome, let evidence = turn.evidence else {
      return nil
    }
    return (
      .lead,
      Explanation(
        "it is first, and \(knowledge.documentID(other)) may be meant as well",
        "lead \(evidence.lead) percent")
    )
  }

  // Words

  private var content: [Int] {
    message.text.tokens.indices.filter { !message.text.tokens[$0].isFunctionWord }
  }

  var missingWords: [String] {
    content.filter { position in
      Support(of: [position], in: message, knowledge).share(of: expected, whole: 100) == 0
    }.map { message.text.tokens[$0].word }
  }

  private var support: Int {
    Support(of: content, in: message, knowledge).share(of: expected, whole: 100)
  }

  /// Words come before kinds and ranks: what nobody knows can speak for nothing.
  private func byWords() -> (Loss.Stage, Explanation)? {
    let unknown = message.text.tokens.filter { $0.reading == .unknown }.map { $0.word }
    if !unknown.isEmpty {
      return (.word, Explanation("nobody knows", unknown.joined(separator: ", ")))
    }
    guard support < Self.weakSupport else { return nil }
    return (
      .support,
      Explanation(
        "it knows too few of the words that matter",
        "\(support) percent of them; not " + missingWords.joined(separator: ", "))
    )
  }

  // Kinds

  private func byKind(_ decided: ReplyKind) -> (Loss.Stage, Explanation) {
    let caught = message.matches.filter { knowledge.ruleKinds[$0.rule] == decided }
    if let match = caught.first {
      return (
        .rule,
        Explanation(
          "a rule caught the message", knowledge.rules[match.rule].id,
          children: patterns(of: match.rule) + lead(of: decided))
      )
    }
    if let (stage, explanation) = byWords() {
      return (
        stage,
        Explanation(
          explanation.name, explanation.detail, children: lead(of: decided))
      )
    }
    return (.kind, Explanation("another kind of reply was likelier", children: lead(of: decided)))
  }

  private func patterns(of rule: Int) -> [Explanation] {
    message.matches.filter { $0.rule == rule }.map { match in
      Explanation(
        "pattern", knowledge.patternTexts[match.pattern],
        children: [
          Explanation("at", message.text.tokens[match.span].map { $0.word }.joined(separator: " "))
        ])
    }
  }

  /// How far a kind is ahead of the expected one, and by which signals.
  private func lead(of decided: ReplyKind) -> [Explanation] {
    let moves = Signal.allCases.enumerated().map { place, signal in
      let weights = knowledge.kindWeights
      let difference =
        weights.weight(ofSignal: place, for: decided) - weights.weight(ofSignal: place, for: kind)
      return (signal: signal, place: place, move: turn.kinds.signals[place] * difference / 1000)
    }
    let strongest = moves.filter { $0.move != 0 }
      .sorted { (abs($1.move), $0.place) < (abs($0.move), $1.place) }
    return [
      Explanation(
        "\(decided.name) is ahead of \(kind.name)", "thousandths of the logarithm of the odds",
        value: turn.kinds[decided] - turn.kinds[kind],
        children: strongest.prefix(Self.mostNamed).map {
          Explanation($0.signal.name, value: $0.move)
        })
    ]
  }

  // Ranks

  private func amongItsKind() -> (Loss.Stage, Explanation) {
    guard let ranking = turn.evidence?.ranking,
      let place = ranking.firstIndex(where: { $0.document == expected })
    else { return (.rank, Explanation("it was not among those that were ranked", name)) }
    guard place > 0 else {
      return (
        .lead,
        Explanation(
          "it ranked first, but another was shown too or instead",
          "lead \(turn.evidence!.lead) percent")
      )
    }
    let (winner, own) = (ranking[0], ranking[place])
    let behind = Explanation(
      "\(knowledge.documentID(winner.document)) is ahead of it, which is number \(place + 1)",
      "hundredths of a point", value: (winner.score - own.score) / 100,
      children: parts(of: winner, own) + terms(for: winner.document))
    if let (stage, explanation) = byWords() {
      return (stage, Explanation(explanation.name, explanation.detail, children: [behind]))
    }
    return (.rank, Explanation("another of its kind scored more", children: [behind]))
  }

  /// Where the difference in points comes from.
  private func parts(of winner: Evidence.Ranked, _ own: Evidence.Ranked) -> [Explanation] {
    func words(_ ranked: Evidence.Ranked) -> Int {
      ranked.score - ranked.fromPattern - ranked.fromTopic - ranked.fromTraining
    }
    let differences = [
      ("from words", words(winner) - words(own)),
      ("from training", winner.fromTraining - own.fromTraining),
      ("from its pattern", winner.fromPattern - own.fromPattern),
      ("from the talk so far", winner.fromTopic - own.fromTopic),
    ]
    return differences.filter { $0.1 / 100 != 0 }.map { Explanation($0.0, value: $0.1 / 100) }
  }

  /// The terms that speak most for the winner, by what they weigh in thousandths more than for the
  /// expected one.
  private func terms(for winner: Int) -> [Explanation] {
    let classes = knowledge.classes
    let weighed = turn.kinds.terms.enumerated().map { order, term in
      let weights = [winner, expected].map {
        knowledge.classifier.weight(of: term.number, for: classes.number(ofDocument: $0))
      }
      return (text: term.text, order: order, weight: weights[0] - weights[1])
    }
    let strongest = weighed.filter { $0.weight > 0 }
      .sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
    return strongest.isEmpty
      ? []
      : [
        Explanation(
          "words that were learnt for the winner", "thousandths",
          children: strongest.prefix(Self.mostNamed).map {
            Explanation($0.text, value: $0.weight)
          })
      ]
  }
}
