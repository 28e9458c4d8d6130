public import Knowledge
internal import TextSearch

/// The engine: answers messages from one knowledge base. A value; safe to share between tasks.
public struct Guide: Sendable {
  public let knowledge: KnowledgeBase
  let analyzer: Analyzer

  public init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    analyzer = Analyzer(lexicon: knowledge.lexicon)
  }

  /// Replies to a message. The same message, state and knowledge give the same reply.
  public func reply(
    to message: String, after state: ConversationState = ConversationState()
  ) -> (reply: Reply, state: ConversationState) {
    let turn = Turn(message, after: state, in: self)
    return (turn.reply, turn.nextState)
  }
}
