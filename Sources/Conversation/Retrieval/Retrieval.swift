internal import Knowledge
internal import TextSearch

/// Searches passages and rules for what a message asks.
enum Retrieval {
  /// Questions of one message that are looked up by themselves, at most.
  private static let mostQuestions = 3

  /// The evidence for the message as a whole, and for each of its questions where it has several.
  static func evidence(
    for decision: Decision, _ message: Understanding, after state: ConversationState,
    in knowledge: KnowledgeBase
  ) -> Evidence? {
    guard decision == .search else { return nil }
    let carryover = Carryover(from: state, to: message, in: knowledge)
    let whole = message.text.tokens.indices
    let own = message.terms
    let questions = message.queries.filter(\.opensAsQuestion)
    return Evidence(
      ranking: ranking(of: own, in: whole, message, carryover, knowledge),
      questions: questions.count < 2
        ? []
        : questions.prefix(mostQuestions).indices.map { number in
          ranking(
            of: terms(of: questions, at: number, message), in: questions[number].tokens, message,
            carryover, knowledge)
        },
      terms: own.map { .init(text: $0.text, weight: $0.weight, isCarried: false) }
        + carryover.terms(beside: own).map {
          .init(text: $0.text, weight: $0.weight, isCarried: true)
        })
  }

  /// How much the words of the question before count, in percent, where a question points at them.
  private static let pointedWeight = 40

  /// The terms of one of several questions; 'how well do they do' takes those of the one before.
  private static func terms(
    of questions: [Query], at number: Int, _ message: Understanding
  ) -> [QueryTerm] {
    let own = questions[number].terms
    guard number > 0, Ellipsis.points(questions[number].tokens, in: message.text) else {
      return own
    }
    return own
      + questions[number - 1].terms.filter { term in !own.contains { $0.text == term.text } }
      .map { QueryTerm(text: $0.text, weight: $0.weight * pointedWeight / 100) }
  }

  /// Documents with any score for the terms of a part of the message, best first.
  private static func ranking(
    of own: [QueryTerm], in part: Range<Int>, _ message: Understanding, _ carryover: Carryover,
    _ knowledge: KnowledgeBase
  ) -> [Evidence.Ranked] {
    let ownScores = knowledge.index.scores(for: own)
    let carried = carryover.terms(beside: own)
    let carriedScores = knowledge.index.scores(for: carried)
    let learnt =
      message.margins.isEmpty
      ? nil : LearntEvidence(for: carryover.learntTerms(beside: own), of: message, in: knowledge)
    let rules = RuleEvidence(in: part, of: message, isOfTalk: !carried.isEmpty, knowledge)
    var ranking: [Evidence.Ranked] = []
    for document in ownScores.indices where !isSilent(document, knowledge) {
      let fromTopic = carriedScores[document] + carryover.points(for: document) * Evidence.point
      let fromPattern = rules.patternPoints(of: document) * Evidence.point
      let fromWords =
        ownScores[document] * rules.wordWeight(of: document) / 100
        + (ownScores[document] > 0 ? rules.talkPoints(of: document) * Evidence.point : 0)
      guard fromWords + fromTopic + fromPattern > 0 else { continue }
      let fromTraining = learnt?.score(of: document) ?? 0
      ranking.append(
        .init(
          document: document, score: fromWords + fromTopic + fromPattern + fromTraining,
          fromPattern: fromPattern, fromTopic: fromTopic, fromTraining: fromTraining, support: 0))
    }
    ranking = contenders(among: ranking, knowledge)
    ranking.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    let support = Support(of: part, in: message, knowledge)
    for index in ranking.indices.prefix(4) {
      ranking[index].support = support.percent(of: ranking[index].document)
    }
    return ranking
  }

  /// What can decide or be offered: every passage, and the rules whose score is more than a third of
  /// the best. Sorting all documents would take as long as scoring them.
  private static func contenders(
    among ranking: [Evidence.Ranked], _ knowledge: KnowledgeBase
  ) -> [Evidence.Ranked] {
    let best = ranking.lazy.map(\.score).max() ?? 0
    return ranking.filter { $0.document < knowledge.passages.count || $0.score > best / 3 }
  }

  /// Rules that say nothing themselves, and those of danger, which the policy has judged before.
  private static func isSilent(_ document: Int, _ knowledge: KnowledgeBase) -> Bool {
    let number = document - knowledge.passages.count
    guard number >= 0 else { return false }
    guard number < knowledge.ruleKinds.count else { return true }
    let kind = knowledge.ruleKinds[number]
    return kind == .crisis || kind == .answer
  }
}
