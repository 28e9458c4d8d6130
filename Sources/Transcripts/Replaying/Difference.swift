/// Something in a reply that is not as a transcript expects it.
public struct Difference: Sendable, Equatable {
  public var sort: Sort
  public var change: Change
  /// Where the expectation stands.
  public var place: TranscriptPlace
  /// The message that was replied to; nil for the guide's opening.
  public var visitor: String?
  /// Where that message stands, if it is said in other words, under `Or:`; nil for the first.
  public var alternative: TranscriptPlace?
  public var expected: String
  public var got: String
  /// What may help to understand it: who decided, or which id was meant.
  public var note: String?
  /// What was expected.
  public var expectation: Expectation
  /// What the reply was, as an expectation; nil for a sort that only people write.
  public var remedy: Expectation.Demand?

  public init(
    sort: Sort, change: Change, place: TranscriptPlace, visitor: String?,
    alternative: TranscriptPlace? = nil, expected: String, got: String, note: String?,
    expectation: Expectation, remedy: Expectation.Demand? = nil
  ) {
    self.sort = sort
    self.change = change
    self.place = place
    self.visitor = visitor
    self.alternative = alternative
    self.expected = expected
    self.got = got
    self.note = note
    self.expectation = expectation
    self.remedy = remedy
  }

  /// Whether the guide's reply may take the place of what was expected.
  public var isAcceptable: Bool { expectation.isRecorded && remedy != nil }

  /// What sort of thing differs: one for each name of a line, more or less.
  public enum Sort: String, Sendable, CaseIterable {
    /// The whole text of a reply.
    case wording
    /// Words that a reply must or must not hold.
    case words
    case passage, reference, kind, rule, booking, contacts
  }
}
