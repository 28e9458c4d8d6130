public import Knowledge
internal import TextSearch

extension Explanation {
  /// How many documents are explained, and how many terms of each.
  private static let mostDocuments = 5
  private static let mostTerms = 8
  private static let mostLearntTerms = 5
  /// Kinds of reply, and signals of each.
  private static let mostKinds = 3
  private static let mostSignals = 5

  /// Explains a turn, from its words to its reply.
  public init(of turn: Turn, in knowledge: KnowledgeBase) {
    var stages = [
      Self.understanding(turn.understanding, knowledge),
      Self.rules(turn.understanding, knowledge),
      Self.kinds(turn.kinds, knowledge),
      Explanation("decision", Self.name(of: turn.decision, knowledge)),
    ]
    if let evidence = turn.evidence {
      stages.append(Self.evidence(evidence, turn, knowledge))
    }
    stages.append(Explanation("outcome", Self.name(of: turn.outcome, knowledge)))
    self.init("reply", turn.reply.kind.name, children: stages)
  }

  private static func understanding(
    _ message: Understanding, _ knowledge: KnowledgeBase
  ) -> Explanation {
    func words(_ range: Range<Int>) -> String {
      message.text.tokens[range].map { $0.word }.joined(separator: " ")
    }
    var children = [Explanation("words", words(message.text.tokens.indices))]
    for correction in message.corrections {
      children.append(Explanation("read otherwise", "\(correction.from) → \(correction.to)"))
    }
    children.append(
      Explanation(
        "asks for",
        message.asks.isEmpty
          ? "nothing named" : message.asks.map { $0.name }.joined(separator: ", ")))
    if !message.topic.isEmpty {
      children.append(
        Explanation("topic of the talk so far", message.topic.joined(separator: ", ")))
    }
    // No reply depends on these two, so they are looked for here and not in every turn.
    let patterns = PatternMatches(of: knowledge.patterns, in: message.text)
    children.append(Explanation("about", Subject(of: message.text, patterns).rawValue))
    let negated = Negation.scopes(in: message.text, patterns)
    if !negated.isEmpty {
      children.append(Explanation("negated", negated.map(words).joined(separator: "; ")))
    }
    if let followUp = message.followUp {
      children.append(Explanation("follow-up", followUp.name))
    }
    let content = ContentWords(of: message, in: knowledge)
    if !content.known.isEmpty {
      children.append(Explanation("words that matter", content.known.joined(separator: ", ")))
    }
    if !content.foreign.isEmpty {
      children.append(
        Explanation("English, but foreign to the page", content.foreign.joined(separator: ", ")))
    }
    if !content.unknown.isEmpty {
      children.append(Explanation("no word known", content.unknown.joined(separator: ", ")))
    }
    children.append(Explanation("about the field", message.isAboutField ? "yes" : "no"))
    children.append(Explanation("leans on the talk so far", message.leansOnTopic ? "yes" : "no"))
    return Explanation("understanding", children: children)
  }

  private static func rules(_ message: Understanding, _ knowledge: KnowledgeBase) -> Explanation {
    Explanation(
      "rules",
      children: message.matches.map { match in
        let rule = knowledge.rules[match.rule]
        let words = message.text.tokens[match.span].map { $0.word }.joined(separator: " ")
        return Explanation(
          rule.id, rule.why,
          children: [
            Explanation("pattern", knowledge.patternTexts[match.pattern]),
            Explanation("at", words),
          ])
      })
  }

  /// The kinds of reply by their scores, each with the signals that moved it most.
  private static func kinds(_ evidence: KindEvidence, _ knowledge: KnowledgeBase) -> Explanation {
    let kinds = ReplyKind.allCases.sorted {
      (evidence[$1], $0.rawValue) < (evidence[$0], $1.rawValue)
    }
    return Explanation(
      "kinds of reply", "scores in thousandths of the logarithm of the odds",
      children: kinds.prefix(mostKinds).map { kind in
        let moves = Signal.allCases.enumerated().map { place, signal in
          (
            signal: signal, place: place,
            move: evidence.signals[place] * knowledge.kindWeights.weight(ofSignal: place, for: kind)
              / 1000
          )
        }.filter { $0.move != 0 }
        let strongest = moves.sorted { (abs($1.move), $0.place) < (abs($0.move), $1.place) }
        return Explanation(
          kind.name, value: evidence[kind],
          children: strongest.prefix(mostSignals).map { move in
            Explanation(
              move.signal.name, value: move.move,
              children: move.signal == .kind(kind)
                ? weights(
                  of: evidence.terms, for: knowledge.classes.number(of: kind), knowledge)
                : [])
          })
      })
  }

  private static func evidence(
    _ evidence: Evidence, _ turn: Turn, _ knowledge: KnowledgeBase
  ) -> Explanation {
    let documents = evidence.ranking.prefix(mostDocuments).map { ranked in
      var children: [Explanation] = []
      if ranked.fromPattern > 0 {
        let isPassage = ranked.document < knowledge.passages.count
        children.append(
          Explanation(
            isPassage ? "in the very words of a phrasing" : "from its pattern",
            value: ranked.fromPattern / 100))
      }
      if ranked.fromTopic > 0 {
        children.append(Explanation("from the talk so far", value: ranked.fromTopic / 100))
      }
      if ranked.fromTraining != 0 {
        children.append(
          Explanation(
            "from training", value: ranked.fromTraining / 100,
            children: weights(
              of: turn.kinds.terms,
              for: knowledge.classes.number(ofDocument: ranked.document), knowledge)))
      }
      return Explanation(
        knowledge.documentID(ranked.document), value: ranked.score / 100,
        children: children + terms(of: ranked.document, turn.understanding.terms, knowledge))
    }
    let questions = evidence.questions.enumerated().map { number, question in
      Explanation(
        "question \(number + 1) by itself",
        "\(question.kind.name), \(question.lead) thousandths ahead",
        children: [
          Explanation(
            knowledge.documentID(question.best.document), value: question.best.score / 100)
        ])
    }
    return Explanation(
      "evidence", "lead \(evidence.lead) percent, scores in hundredths of a point",
      children: documents + questions)
  }

  /// The terms that training weighs most for or against a class, by what they weigh in thousandths,
  /// ties in the order of the question.
  private static func weights(
    of terms: [QueryTerm], for label: Int, _ knowledge: KnowledgeBase
  ) -> [Explanation] {
    let weighed = terms.enumerated().map { order, term in
      (
        term: term, order: order,
        weight: knowledge.classifier.weight(of: term.number, for: label)
      )
    }
    return weighed.filter { $0.weight != 0 }
      .sorted { (abs($1.weight), $0.order) < (abs($0.weight), $1.order) }
      .prefix(mostLearntTerms).map { Explanation($0.term.text, "thousandths", value: $0.weight) }
  }

  /// The terms that gave the most, by contribution, ties in the order of the question.
  private static func terms(
    of document: Int, _ terms: [QueryTerm], _ knowledge: KnowledgeBase
  ) -> [Explanation] {
    let contributions = terms.enumerated().compactMap { order, term in
      knowledge.index.postings(of: term.number).first { $0.document == document }.map { posting in
        (term: term, order: order, points: posting.impact * term.weight / 100)
      }
    }
    return contributions.sorted { ($1.points, $0.order) < ($0.points, $1.order) }
      .prefix(mostTerms).map { item in
        Explanation(item.term.text, value: item.points)
      }
  }

  private static func name(of decision: Decision, _ knowledge: KnowledgeBase) -> String {
    switch decision {
    case .danger(let rule): "danger, by \(knowledge.rules[rule].id)"
    case .stillInDanger(let rule): "still in danger, by \(knowledge.rules[rule].id)"
    case .empty: "no words"
    case .foreign: "not English"
    case .followUp(let followUp): "follow-up: \(followUp.name)"
    case .reply(let kind): "a reply of kind \(kind.name)"
    }
  }

  private static func name(of outcome: Outcome, _ knowledge: KnowledgeBase) -> String {
    func ids(_ passages: [Int]) -> String {
      passages.map { knowledge.passages[$0].id }.joined(separator: ", ")
    }
    switch outcome {
    case .crisis(let rule): return "crisis help, by \(knowledge.rules[rule].id)"
    case .helpStays(let rule): return "help stays in view, by \(knowledge.rules[rule].id)"
    case .empty: return "asks for a question"
    case .foreign: return "says which language it speaks"
    case .rule(let rule): return "says what \(knowledge.rules[rule].id) says"
    case .answer(let passages, let besides):
      return "answers with \(ids(passages))"
        + (besides.isEmpty ? "" : ", beside it \(ids(besides))")
    case .both(let passage, let rule, _):
      return "answers with \(ids([passage])) and says what \(knowledge.rules[rule].id) says"
    case .inShort(let passage): return "answers in short with \(ids([passage]))"
    case .twoReadings(let one, let other): return "offers \(ids([one, other]))"
    case .sources(let passages): return "names the works behind \(ids(passages))"
    case .unsure(let nearest): return "says that the page does not say; nearest \(ids(nearest))"
    case .outside: return "says what it is for"
    case .nothingBefore: return "asks what is meant"
    case .noMore: return "says that there is no more"
    case .bookingDeclined: return "will not offer booking again"
    }
  }
}
