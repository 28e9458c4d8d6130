/// What the guide remembers between turns: a value that is passed in and handed back.
///
/// It holds numbers of the knowledge that wrote it; with other knowledge it must be dropped.
public struct ConversationState: Sendable, Equatable {
  /// Passages of the last answer, best first.
  public var answered: [Int] = []
  /// What was shown or offered last, for 'the second one'.
  public var listed: [Int] = []
  /// All passages shown so far, in order of first showing.
  public var seen: [Int] = []
  /// Terms of the last question about the field, to be carried over.
  public var topic: [String] = []
  /// The rule that saw danger; it stays for the rest of the conversation.
  public var danger: Int?
  public var bookingDeclined = false
  /// Whether the last reply showed the booking prompt.
  public var bookingShown = false

  /// Terms of a topic, at most: enough for a few questions, and the state stays small.
  public static let mostTopicTerms = 24

  public init() {}
}
