public import Knowledge

/// What is to be done with a message, before anything is searched.
public enum Decision: Sendable, Equatable {
  /// Someone may be in danger; the rule that saw it.
  case danger(RuleMatch)
  /// The words are more like the examples of a rule of danger than like anything else.
  case dangerByLikeness(Likeness)
  /// Danger was seen before, and the message is no question that could be answered.
  case stillInDanger(rule: Int)
  /// No words.
  case empty
  /// No language that the guide speaks.
  case foreign(Language)
  /// The whole message is what a rule of small talk knows.
  case smalltalk(RuleMatch)
  /// Points at the talk so far.
  case followUp(FollowUp)
  /// Is looked up.
  case search
}
