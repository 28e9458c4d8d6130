public import Knowledge

/// What the guide replies: structure without markup. Adapters render it.
public struct Reply: Sendable, Equatable {
  public var kind: ReplyKind
  /// What is said, in order.
  public var parts: [Part]
  /// Passages that the reply is built from, best first.
  public var passages: [Int]
  /// Passages offered, not claimed as the answer.
  public var related: [Int]
  /// Works behind the passages shown, in the order of their marks: mark 1 is the first.
  public var references: [Int]
  /// Who helps in a crisis.
  public var contacts: [Int]
  /// Whether the way to the clinic is offered.
  public var offersBooking: Bool
  /// Passages whose questions are suggested.
  public var suggestions: [Int]
  public var corrections: [Understanding.Correction]

  public enum Part: Sendable, Equatable {
    /// A sentence of a rule or of the guide itself.
    case say(String)
    /// A passage, its sentences in the order in which they are said.
    case passage(Int, blocks: [Passage.Block])
  }
}
