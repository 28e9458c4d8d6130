/// A conversation on file: what a visitor says, turn by turn, and what is expected of the guide.
///
///     # A daughter asks about her father.      the title: comments before the first line
///
///     Visitor: what can cause ptsd             opens a turn
///     Or: why do people get ptsd               the same, said in other words
///     Expect: answer                           an expectation of the reply to it
///     Passages: causes/overview
///
/// Every line is `Name: text`; indented lines go on with the text above. Nothing else is syntax, so
/// that whoever can write a letter can write a test. Each expectation knows its lines: what is
/// accepted is written back into the file without touching the rest.
public struct Transcript: Sendable, Equatable {
  public var file: String
  /// The comments at the head of the file; empty where there are none.
  public var title: String
  /// What the guide is expected to say before anyone has asked.
  public var opening: Expectation?
  /// At least one, in a transcript that was parsed.
  public var exchanges: [Exchange]
  /// Openings from other files, in the order in which they are written.
  public var inclusions: [Inclusion]

  public init(
    file: String = "", title: String, opening: Expectation? = nil, exchanges: [Exchange],
    inclusions: [Inclusion] = []
  ) {
    self.file = file
    self.title = title
    self.opening = opening
    self.exchanges = exchanges
    self.inclusions = inclusions
  }

  /// What can be replayed by itself, as transcripts of their own: its talks and, of a talk of one
  /// message, each phrasing. A transcript that includes others stays whole.
  public var parts: [Transcript] {
    guard inclusions.isEmpty else { return [self] }
    var talks: [Transcript] = []
    for exchange in exchanges {
      if talks.isEmpty || exchange.talk != nil {
        let opening = talks.isEmpty ? opening : nil
        talks.append(Transcript(file: file, title: title, opening: opening, exchanges: []))
      }
      talks[talks.count - 1].exchanges.append(exchange)
    }
    return talks.flatMap { talk in
      guard talk.exchanges.count == 1, let exchange = talk.exchanges.first else { return [talk] }
      return exchange.phrasings.map { phrasing in
        var part = talk
        part.exchanges[0].visitor = phrasing.text
        part.exchanges[0].place = phrasing.place
        part.exchanges[0].alternatives = []
        return part
      }
    }
  }

  /// What is said in it, part by part, each with the line of its first message.
  public var messages: [(line: Int, messages: [String])] {
    parts.map { ($0.exchanges.first?.place.line ?? 1, $0.said) }
  }

  /// The first phrasings of its messages, with what is included.
  var said: [String] {
    let included = included
    return exchanges.enumerated().flatMap { index, exchange in
      included[index, default: []] + [exchange.visitor]
    }
  }
}
