/// Something in a reply that is not as a transcript expects it.
public struct Difference: Sendable, Equatable {
  public var sort: Sort
  /// Where the expectation stands.
  public var place: TranscriptPlace
  /// The message that was replied to; nil for the guide's opening.
  public var visitor: String?
  public var expected: String
  public var got: String
  /// What may help to understand it: who decided, or which id was meant.
  public var note: String?

  public init(
    sort: Sort, place: TranscriptPlace, visitor: String?, expected: String, got: String,
    note: String?
  ) {
    self.sort = sort
    self.place = place
    self.visitor = visitor
    self.expected = expected
    self.got = got
    self.note = note
  }

  /// What sort of thing differs. Staff accept differences by sort, so none hides another.
  public enum Sort: String, Sendable, CaseIterable {
    /// The whole text of a reply.
    case wording
    /// Words that a reply must or must not hold.
    case words
    case passage, reference, kind, rule, booking, contacts
  }
}
