public import Knowledge
internal import TextSearch

/// The engine: answers messages from one knowledge base. A value; safe to share between tasks.
public struct Guide: Sendable {
  public let knowledge: KnowledgeBase
  let analyzer: Analyzer
  /// Parts of the engine that are switched off.
  let missing: Set<Component>

  /// - Parameter missing: parts to leave out, to measure their worth; none, for talking with people.
  public init(knowledge: KnowledgeBase, without missing: Set<Component> = []) {
    self.knowledge = knowledge
    self.missing = missing
    analyzer = Analyzer(lexicon: knowledge.lexicon, corrects: !missing.contains(.spelling))
  }

  /// Replies to a message. The same message, state and knowledge give the same reply.
  public func reply(
    to message: String, after state: ConversationState = ConversationState()
  ) -> (reply: Reply, state: ConversationState) {
    let turn = Turn(message, after: state, in: self)
    return (turn.reply, turn.nextState)
  }
}
