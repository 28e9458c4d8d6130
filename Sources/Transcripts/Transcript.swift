public import Knowledge

/// A conversation on file: what a visitor says, turn by turn, and what is expected of the guide.
///
///     # A daughter asks about her father.      the title: comments before the first line
///
///     Visitor: what can cause ptsd             opens a turn
///     Expect: answer                           an expectation of the reply to it
///     Passages: causes/overview
///
/// Every line is `Name: text`; indented lines go on with the text above. Nothing else is syntax, so
/// that whoever can write a letter can write a test. Each expectation knows where it stands: what
/// is accepted later can be written back into the file, line by line, without touching the rest.
public struct Transcript: Sendable, Equatable {
  public var file: String
  /// The comments at the head of the file; empty where there are none.
  public var title: String
  /// What the guide is expected to say before anyone has asked.
  public var opening: Expectation?
  /// At least one, in a transcript that was parsed.
  public var exchanges: [Exchange]

  public init(
    file: String = "", title: String, opening: Expectation? = nil, exchanges: [Exchange]
  ) {
    self.file = file
    self.title = title
    self.opening = opening
    self.exchanges = exchanges
  }
}

/// A message of the visitor, and what is expected of the reply to it.
public struct Exchange: Sendable, Equatable {
  public var visitor: String
  public var place: TranscriptPlace
  /// In the order in which they are written.
  public var expectations: [Expectation]

  public init(
    visitor: String, place: TranscriptPlace = .unwritten, expectations: [Expectation]
  ) {
    self.visitor = visitor
    self.place = place
    self.expectations = expectations
  }
}

/// Something that a reply must or must not be.
public struct Expectation: Sendable, Equatable {
  public var demand: Demand
  public var place: TranscriptPlace

  public init(_ demand: Demand, at place: TranscriptPlace = .unwritten) {
    self.demand = demand
    self.place = place
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
  }
}

/// A place in a transcript, counted from 1.
public struct TranscriptPlace: Sendable, Equatable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of what no file holds yet.
  public static let unwritten = TranscriptPlace(file: "", line: 0, column: 0)
}
