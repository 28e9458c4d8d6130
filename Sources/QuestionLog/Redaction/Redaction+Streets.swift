internal import TextSearch

/// Street addresses: a number, up to three words, and a word for a way.
extension Redaction {
  private static let ways: Set<String> = [
    "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd",
    "court", "ct", "way", "place", "pl", "circle", "cir", "terrace", "highway", "hwy", "parkway",
    "pkwy", "trail", "trl", "square", "loop",
  ]
  private static let mostWords = 3

  func streetsRemoved(from pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      result.append(pieces[index])
      index += 1
      guard pieces[index - 1].holds(.number), let end = endOfStreet(in: pieces, from: index) else {
        continue
      }
      result.append(Piece(.name))
      index = end
    }
    return result
  }

  /// Behind the name of a street that begins here; nil where none does.
  private func endOfStreet(in pieces: [Piece], from start: Int) -> Int? {
    let end = min(pieces.count, start + Self.mostWords + 1)
    for index in start..<max(start, end) {
      let piece = pieces[index]
      if index > start, Self.ways.contains(piece.typed) { return index + 1 }
      let isPart = piece.holds(.number) || !piece.typed.isEmpty
      guard isPart, !lexicon.isFunctionWord(piece.typed) else { return nil }
    }
    return nil
  }
}
