internal import Knowledge
internal import TextSearch

/// What a message that leans on the talk so far takes from it: the topic's words, and the
/// neighbourhood of the last answer.
struct Carryover {
  private let topic: [String]
  private let weight: Int
  private let last: Int?
  private let points: (same: Int, linked: Int, section: Int)
  private let knowledge: KnowledgeBase

  /// Weight of a carried word in percent, and points for the last answer, for a passage that it
  /// links to, for another of its section: where a message has no content of its own; where it has,
  /// and says that it goes on; and where it is merely short. Tuned on labelled conversations.
  private static let bare = (weight: 40, points: (same: 6, linked: 5, section: 3))
  private static let short = (weight: 15, points: (same: 2, linked: 3, section: 2))
  private static let own = (weight: 30, points: (same: 2, linked: 3, section: 2))

  init(from state: ConversationState, to message: Understanding, in knowledge: KnowledgeBase) {
    let share =
      message.meaningfulWords == 0
      ? Self.bare : Ellipsis.goesOn(message.text) ? Self.own : Self.short
    let leans = message.leansOnTopic
    topic = leans ? state.topic : []
    weight = share.weight
    last = leans ? state.answered.first : nil
    points = share.points
    self.knowledge = knowledge
  }

  /// What is carried over beside the message's own terms.
  func terms(beside own: [QueryTerm]) -> [QueryTerm] {
    CarriedTerms.terms(topic, weight: weight, beside: own)
  }

  /// What training is asked about.
  func learntTerms(beside own: [QueryTerm]) -> [QueryTerm] {
    CarriedTerms.asLearnt(own, after: topic)
  }

  func points(for document: Int) -> Int {
    guard let last, document < knowledge.passages.count else { return 0 }
    if document == last { return points.same }
    let passage = knowledge.passages[last]
    if passage.links.contains(where: { $0.passages.contains(document) }) { return points.linked }
    return knowledge.passages[document].section == passage.section ? points.section : 0
  }
}
