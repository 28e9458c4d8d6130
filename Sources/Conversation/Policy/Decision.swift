public import Knowledge

/// What is to be done with a message, before any passage is looked for.
public enum Decision: Sendable, Equatable {
  /// Someone may be in danger; the rule of `KnowledgeBase.rules` that fits best.
  case danger(rule: Int)
  /// Danger was seen before, and the message is no question that could be answered.
  case stillInDanger(rule: Int)
  /// No words.
  case empty
  /// No language that the guide speaks.
  case foreign(Language)
  /// Points at the talk so far.
  case followUp(FollowUp)
  /// Wants a reply of this kind, never danger.
  case reply(ReplyKind)
}
