public import Knowledge

/// Something that a reply must or must not be.
public struct Expectation: Sendable, Equatable {
  public var demand: Demand
  public var place: TranscriptPlace
  /// The lines that it takes, from its name to the end of its text, counted from 1; empty where it
  /// stands in no file.
  public var lines: Range<Int>
  /// Whether it was written down from a reply, and not by a person: then it may be rewritten.
  public var isRecorded: Bool

  public init(
    _ demand: Demand, at place: TranscriptPlace = .unwritten, lines: Range<Int> = 0..<0,
    isRecorded: Bool = false
  ) {
    self.demand = demand
    self.place = place
    self.lines = lines
    self.isRecorded = isRecorded
  }

  public enum Demand: Sendable, Equatable {
    /// `Guide:` the whole reply as plain text; line breaks and runs of blanks do not count.
    case text(String)
    /// `Expect:` the reply's kind.
    case kind(ReplyKind)
    /// `Rule:` the rule that decides; nil where none does.
    case rule(String?)
    /// `Passages:` the first passages of the answer, in order; empty for none at all.
    case passages([String])
    /// `Related:` the first passages offered beside it, in order; empty for none at all.
    case related([String])
    /// `References:` all works behind the reply, in the order of their marks.
    case references([String])
    /// `Contacts:` everyone whom a crisis reply names, in order.
    case contacts([String])
    /// `Booking:` whether the way to the clinic is offered.
    case booking(isShown: Bool)
    /// `Says:` words that stand in the reply; capitals do not count.
    case says(String)
    /// `Never says:` words that do not.
    case neverSays(String)
    /// `Never cites:` passages that the reply is not built from, and works that are not behind it.
    case neverCites([String])
    /// `Never offers:` passages that are neither offered beside the reply nor suggested.
    case neverOffers([String])
  }
}
