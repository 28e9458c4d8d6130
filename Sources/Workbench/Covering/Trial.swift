public import Conversation

/// A conversation that is expected to come out in a certain way.
public struct Trial: Sendable {
  /// As people find it: the file of a transcript.
  public var name: String
  /// Its turns, as they are with the knowledge as it stands.
  public var turns: [Turn]
  /// Whether a guide replies otherwise than is expected.
  public var notices: @Sendable (Guide) -> Bool

  public init(
    name: String, turns: [Turn], notices: @escaping @Sendable (Guide) -> Bool
  ) {
    self.name = name
    self.turns = turns
    self.notices = notices
  }
}
