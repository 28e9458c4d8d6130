internal import TextSearch

/// Cuts a message at its blanks, tells addresses and numbers by their shape, and reads the rest.
struct PieceCutter: Sendable {
  private let lexicon: Lexicon
  private let analyzer: Analyzer

  /// Parts between blanks that are looked at; what follows is left out, so that a line stays a line.
  static let mostChunks = 200
  /// Scalars of a part between blanks; a longer one is no word, whatever it is.
  private static let longestChunk = 80

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    analyzer = Analyzer(lexicon: lexicon)
  }

  func pieces(of message: String) -> [Piece] {
    let chunks = Chunk.chunks(of: message, atMost: Self.mostChunks)
    let capitals = chunks.count { $0.isCapital && !$0.isAcronym }
    // Where most words have one, or are written in nothing else, capitals set nothing apart.
    let tellsByCapital =
      capitals * 3 < chunks.count * 2 && chunks.count(where: \.isAcronym) * 2 < chunks.count
    var pieces: [Piece] = []
    var opensSentence = true
    for chunk in chunks {
      if chunk.opensLine { opensSentence = true }
      for var piece in self.pieces(of: chunk) {
        piece.isCapital = chunk.isCapital && tellsByCapital
        piece.opensSentence = opensSentence
        opensSentence = false
        pieces.append(piece)
      }
      if let mark = chunk.endMark, !Title.all.contains(pieces.last?.typed ?? "") {
        pieces.append(Piece(.mark(mark)))
        opensSentence = true
      }
    }
    return pieces
  }

  private func pieces(of chunk: Chunk) -> [Piece] {
    if let placeholder = AddressShape.placeholder(for: chunk) { return [Piece(placeholder)] }
    if chunk.scalars.count > Self.longestChunk { return [Piece(.word)] }
    if NumberShape.isDate(chunk) { return [Piece(.date)] }
    let words = Tokenizer.words(of: chunk.text).words
    // Superscripts and Roman numerals of one scalar are no words to the tokenizer.
    if words.isEmpty, chunk.scalars.contains(where: \.isNumeric) { return [Piece(.number)] }
    return words.map { piece(of: $0.text) }
  }

  private func piece(of typed: String) -> Piece {
    let tokens = analyzer.analyze(typed).tokens
    let words = tokens.map(\.word)
    let isKnown = !words.isEmpty && words.allSatisfy(isKnown)
    if typed.unicodeScalars.contains(where: \.isNumeric) {
      // `b4` is 'before'; `p75d` may be a word and may be a number plate.
      guard isKnown, tokens.allSatisfy({ $0.reading == .expanded }) else { return Piece(.number) }
    }
    return Piece(.word(typed: typed, read: isKnown ? words : []))
  }

  /// Whether a word may be kept: letters a-z that the lexicon knows. A single letter tells nothing
  /// but an initial.
  private func isKnown(_ word: String) -> Bool {
    word.utf8.allSatisfy { (97...122).contains($0) }
      && (word.utf8.count > 1 || word == "i" || word == "a") && lexicon.isKnown(word)
  }
}
