internal import Knowledge

/// What the guide will say, decided but not yet worded.
public enum Outcome: Sendable, Equatable {
  /// Crisis help, by the rule that saw danger.
  case crisis(rule: Int)
  /// Crisis help stays in view.
  case helpStays(rule: Int)
  /// The message held no words.
  case empty
  case foreign(Language)
  /// What a rule says: small talk, booking, medical advice, a topic not covered, off-topic.
  case rule(Int)
  /// Passages that answer, best first; and others that may be meant, of which the core is shown.
  case answer([Int], besides: [Int] = [])
  /// Of two questions, one that a passage answers and one that a rule replies to; in which order.
  case both(passage: Int, rule: Int, passageFirst: Bool)
  /// A passage once more, its core alone.
  case inShort(Int)
  /// Either of two passages may be meant.
  case twoReadings(Int, Int)
  /// The works behind passages that were shown.
  case sources([Int])
  /// About the field, and nothing answers; the nearest passages.
  case unsure(nearest: [Int])
  /// Nothing that the guide knows.
  case outside
  /// A follow-up with nothing before it.
  case nothingBefore
  /// More was asked for, and all has been shown.
  case noMore
  case bookingDeclined
}
