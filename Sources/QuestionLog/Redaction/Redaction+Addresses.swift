internal import TextSearch

/// What people spell out so that no machine reads it: letters one by one, and addresses in words.
extension Redaction {
  private static let fewestLetters = 3

  /// Three or more single letters in a row are the word that they spell, if it is known and no name.
  func spelledOutRemoved(from pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let run = pieces[index...].prefix { $0.typed.unicodeScalars.count == 1 }
      guard run.count >= Self.fewestLetters else {
        result.append(pieces[index])
        index += 1
        continue
      }
      let word = run.map(\.typed).joined()
      let isKept = lexicon.usesWord(word) && !lexicon.isName(word) && !lexicon.mayBeName(word)
      result.append(isKept ? Piece(.word(typed: word, read: [word])) : Piece(.word))
      index += run.count
    }
    return result
  }

  private static let endings: Set<String> = ["com", "net", "org", "edu", "gov", "co", "io"]
  private static let joints: Set<String> = ["dot", "underscore", "dash", "hyphen", "minus"]
  /// Words between 'at' and 'dot com', and those of the name before it, at most.
  private static let mostWords = 5

  /// 'dana dot wu at mailbox dot com' is a mail address, 'mailbox dot com' a link.
  func spokenAddressesRemoved(from pieces: [Piece]) -> [Piece] {
    var result = pieces
    var index = 1
    while index + 1 < result.count {
      guard result[index].typed == "dot", Self.endings.contains(result[index + 1].typed) else {
        index += 1
        continue
      }
      var start = index - 1
      let earliest = max(0, index - Self.mostWords)
      var placeholder = Placeholder.link
      if let at = (earliest..<index).last(where: { result[$0].typed == "at" }), at > 0 {
        placeholder = .mail
        start = at - 1
        while start >= 2, at - start < Self.mostWords,
          Self.joints.contains(result[start - 1].typed)
        {
          start -= 2
        }
      }
      result.replaceSubrange(start...index + 1, with: [Piece(placeholder)])
      index = start + 1
    }
    return result
  }
}
