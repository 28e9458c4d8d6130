internal import Knowledge
internal import TextSearch

/// Searches passages and rules for what a message asks.
enum Retrieval {
  /// Weight of terms carried over from the last question, in percent: where a message has no
  /// content of its own, and where it has.
  private static let carriedWeight = (bare: 40, own: 20)
  /// Points, where a message leans on the last answer, for that answer itself, for a passage that
  /// it links to, and for another of the same section.
  private static let bareTopicPoints = (same: 6, linked: 5, section: 3)
  private static let ownTopicPoints = (same: 2, linked: 3, section: 2)

  static func evidence(
    for decision: Decision, _ message: Understanding, after state: ConversationState,
    in knowledge: KnowledgeBase
  ) -> Evidence? {
    guard decision == .search else { return nil }
    return evidence(
      for: Query.combined(message.queries), message, after: state, in: knowledge)
  }

  static func evidence(
    for own: [QueryTerm], _ message: Understanding, after state: ConversationState,
    in knowledge: KnowledgeBase
  ) -> Evidence {
    let leans = message.leansOnTopic && !state.topic.isEmpty
    let isBare = message.meaningfulWords == 0
    let weight = isBare ? carriedWeight.bare : carriedWeight.own
    let carried =
      leans
      ? state.topic.filter { term in !own.contains { $0.text == term } }
        .map { QueryTerm(text: $0, weight: weight) } : []
    let ownScores = knowledge.index.scores(for: own)
    let carriedScores = knowledge.index.scores(for: carried)
    let support = Support(of: message, own: own, in: knowledge)
    var ranking: [Evidence.Ranked] = []
    for document in ownScores.indices {
      var fromTopic = carriedScores[document]
      if leans {
        let points = isBare ? bareTopicPoints : ownTopicPoints
        fromTopic += topicPoints(document, state, knowledge, points) * Evidence.point
      }
      let fromPattern = patternPoints(document, message, knowledge) * Evidence.point
      let score = ownScores[document] + fromTopic + fromPattern
      guard score > 0, !isSilent(document, knowledge) else { continue }
      ranking.append(
        .init(
          document: document, score: score, fromPattern: fromPattern, fromTopic: fromTopic,
          support: 0))
    }
    ranking.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    for index in ranking.indices.prefix(4) {
      ranking[index].support = support.percent(of: ranking[index].document)
    }
    let terms =
      own.map { Evidence.WeightedTerm(text: $0.text, weight: $0.weight, isCarried: false) }
      + carried.map { Evidence.WeightedTerm(text: $0.text, weight: $0.weight, isCarried: true) }
    return Evidence(ranking: ranking, terms: terms)
  }

  /// Points for a rule one of whose patterns catches the message.
  private static func patternPoints(
    _ document: Int, _ message: Understanding, _ knowledge: KnowledgeBase
  ) -> Int {
    let rule = document - knowledge.passages.count
    guard rule >= 0, message.matches.contains(where: { $0.rule == rule }) else { return 0 }
    switch knowledge.rules[rule].kind {
    case .medicalAdvice: return 30
    case .booking: return 30
    case .notCovered: return 30
    case .offTopic: return message.isAboutField ? 10 : 40
    case .smalltalk: return 10
    case .answer, .crisis: return 0
    }
  }

  /// Rules that say nothing themselves, and those of danger, which patterns alone decide.
  private static func isSilent(_ document: Int, _ knowledge: KnowledgeBase) -> Bool {
    guard document >= knowledge.passages.count else { return false }
    let rule = knowledge.rules[document - knowledge.passages.count]
    return rule.kind == .crisis || rule.kind == .answer
  }

  private static func topicPoints(
    _ document: Int, _ state: ConversationState, _ knowledge: KnowledgeBase,
    _ points: (same: Int, linked: Int, section: Int)
  ) -> Int {
    guard document < knowledge.passages.count, let last = state.answered.first else { return 0 }
    if document == last { return points.same }
    let passage = knowledge.passages[last]
    if passage.links.contains(where: { $0.passages.contains(document) }) { return points.linked }
    return knowledge.passages[document].section == passage.section ? points.section : 0
  }
}
