/// A message of the visitor, and what is expected of the reply to it.
public struct Exchange: Sendable, Equatable {
  public var visitor: String
  public var place: TranscriptPlace
  /// `Or:` the same in other words. Each is said in the same state of the talk and gets the same
  /// expectations; the talk goes on from the first, `visitor`.
  public var alternatives: [Phrasing]
  /// In the order in which they are written.
  public var expectations: [Expectation]
  /// `Talk:` the name, maybe empty, of the talk that begins here; nil where the talk goes on.
  public var talk: String?

  public init(
    visitor: String, place: TranscriptPlace = .unwritten, or alternatives: [Phrasing] = [],
    expectations: [Expectation], talk: String? = nil
  ) {
    self.visitor = visitor
    self.place = place
    self.alternatives = alternatives
    self.expectations = expectations
    self.talk = talk
  }

  /// The message and its alternatives.
  var phrasings: [Phrasing] {
    [Phrasing(visitor, at: place)] + alternatives
  }
}

/// One way to say something.
public struct Phrasing: Sendable, Equatable {
  public var text: String
  public var place: TranscriptPlace

  public init(_ text: String, at place: TranscriptPlace = .unwritten) {
    self.text = text
    self.place = place
  }
}
