internal import Knowledge

/// What a passage gains in a message that leans on the talk so far: the last answer, what it links
/// to, and its section are likelier than the rest of the page.
struct Carryover {
  private let last: Int?
  private let points: (same: Int, linked: Int, section: Int)
  private let knowledge: KnowledgeBase

  /// Points for the last answer, for a passage that it links to, for another of its section: where a
  /// message has no content of its own, and where it has. Fitted to labelled conversations.
  private static let bare = (same: 4, linked: 4, section: 0)
  private static let own = (same: 7, linked: 6, section: 5)

  init(from state: ConversationState, to message: Understanding, in knowledge: KnowledgeBase) {
    last = message.leansOnTopic ? state.answered.first : nil
    points = message.meaningfulWords == 0 ? Self.bare : Self.own
    self.knowledge = knowledge
  }

  func points(forPassage document: Int) -> Int {
    guard let last else { return 0 }
    if document == last { return points.same }
    let passage = knowledge.passages[last]
    if passage.links.contains(where: { $0.passages.contains(document) }) { return points.linked }
    return knowledge.passages[document].section == passage.section ? points.section : 0
  }
}
