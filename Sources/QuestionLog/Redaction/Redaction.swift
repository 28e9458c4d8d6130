public import Knowledge
internal import TextSearch

/// Takes out of a message what could tell who wrote it, before anything is kept.
///
///     my name is Dana Wu, im 34, call me at (602) 555-0123
///     my name is <name>, i am <number>, call me at <number>
///
/// What comes out is put together from words that the lexicon knows and from placeholders, never
/// cut out of the message: a word that is neither the knowledge's nor ordinary English, spelling
/// mended, can not be in it, whatever its letters. Ordinary English is a Bloom filter, so one
/// stranger in a hundred passes for a word; names that are common are listed and never do.
///
/// It keeps small number words, months and weekdays by themselves, and places that are words. A story
/// told in ordinary words stays a story: who knows the visitor may still know it again.
public struct Redaction: Sendable {
  let lexicon: Lexicon
  private let cutter: PieceCutter

  public init(knowledge: KnowledgeBase) {
    lexicon = knowledge.lexicon
    cutter = PieceCutter(lexicon: knowledge.lexicon)
  }

  /// The message without its private parts; empty where it holds no word.
  ///
  /// In lower case, a blank between words, no marks but `.` and `?`. Takes time in proportion to the
  /// message; of a long one the beginning is kept, `PieceCutter.mostChunks` words.
  public func redacted(_ message: String) -> String {
    var pieces = cutter.pieces(of: message)
    pieces = spelledOutRemoved(from: pieces)
    pieces = spokenAddressesRemoved(from: pieces)
    pieces = numbersRemoved(from: pieces)
    pieces = datesRemoved(from: pieces)
    pieces = streetsRemoved(from: pieces)
    pieces = namesRemoved(from: pieces)
    return text(of: pieces)
  }

  /// Placeholders of one kind in a row become one, so that not even their number tells anything.
  private func text(of pieces: [Piece]) -> String {
    var text = ""
    var last: Placeholder?
    for piece in pieces {
      switch piece.content {
      case .mark(let mark):
        if !text.isEmpty, text.last != "?", text.last != "." { text.append(mark) }
        last = nil
      case .placeholder(let placeholder):
        if placeholder != last { text.append(placeholder.text, after: " ") }
        last = placeholder
      case .word(_, let words):
        for word in words { text.append(word, after: " ") }
        last = nil
      }
    }
    return text
  }
}

extension String {
  fileprivate mutating func append(_ word: String, after separator: String) {
    self += (isEmpty ? "" : separator) + word
  }
}
