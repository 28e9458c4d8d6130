internal import TextSearch

/// Names of people: by the lists in `knowledge/lexicon/people.yaml`, by the words before them, by a
/// capital in the middle of a sentence; and whatever word is not known at all.
extension Redaction {
  /// What follows is a name, whatever it is; and what follows may be one.
  private static let introductions = [
    ["my", "name", "is"], ["name", "is"], ["my", "name's"], ["my", "names"], ["name's"],
  ]
  private static let hints = [
    ["named"], ["called"], ["call", "me"], ["i'm"], ["im"], ["i", "am"], ["this", "is"],
  ]
  /// Hints before which everyday words stand more often than names: 'i am young'.
  private static let weakHints: Set<[String]> = [["i'm"], ["im"], ["i", "am"], ["this", "is"]]
  /// What stands behind a title and is no name.
  private static let deeds: Set<String> = [
    "said", "says", "told", "tells", "thinks", "wants", "put", "gave", "prescribed", "recommended",
    "suggested", "asked", "appointment", "visit", "office",
  ]
  /// Names that are far more often helping verbs.
  private static let verbs: Set<String> = ["will", "may", "chance"]

  private static let mostNames = 4

  func namesRemoved(from pieces: [Piece]) -> [Piece] {
    var isName = pieces.map { isListed($0) || isSetApart($0) }
    for index in pieces.indices {
      markIntroduced(in: pieces, at: index, &isName)
    }
    markBeside(in: pieces, &isName)
    return pieces.indices.map { index in
      if isName[index] { return Piece(.name) }
      return pieces[index].isStranger ? Piece(.word) : pieces[index]
    }
  }

  /// Whether it is on the list, as typed or as read; a name with *'s* behind it too.
  private func isListed(_ piece: Piece) -> Bool {
    bare(piece).contains(where: lexicon.isName)
  }

  private func bare(_ piece: Piece) -> [String] {
    let typed = piece.typed
    guard !typed.isEmpty else { return [] }
    let plain = typed.filter { $0 != "'" }
    // `mikes wife`: few type the apostrophe.
    let isOwner = plain.hasSuffix("s") && (plain != typed || !lexicon.usesWord(plain))
    return [plain] + (isOwner ? [String(plain.dropLast())] : []) + piece.read
  }

  private func mayBeName(_ piece: Piece) -> Bool {
    bare(piece).contains(where: lexicon.mayBeName)
  }

  /// A capital within a sentence, at a word that the knowledge does not use.
  private func isSetApart(_ piece: Piece) -> Bool {
    guard piece.isCapital, !piece.opensSentence, !piece.typed.isEmpty,
      !Self.months.contains(piece.typed), !Self.weekdays.contains(piece.typed),
      !piece.read.contains(where: lexicon.isFunctionWord)
    else { return false }
    return mayBeName(piece) || !lexicon.usesWord(piece.typed)
  }

  private func markIntroduced(in pieces: [Piece], at start: Int, _ isName: inout [Bool]) {
    for words in Self.introductions where pieces.reads(words, at: start) {
      let next = start + words.count
      guard pieces.indices.contains(next), isWord(pieces[next]) else { continue }
      isName[next] = true
      markRow(in: pieces, from: next + 1, &isName)
    }
    for words in Self.hints where pieces.reads(words, at: start) {
      let next = start + words.count
      guard pieces.indices.contains(next) else { continue }
      let isEnough = pieces[next].isCapital || !Self.weakHints.contains(words)
      if pieces[next].isStranger || isEnough && mayBeName(pieces[next]) {
        isName[next] = true
        markRow(in: pieces, from: next + 1, &isName)
      }
    }
    markTitled(in: pieces, at: start, &isName)
  }

  private func markTitled(in pieces: [Piece], at start: Int, _ isName: inout [Bool]) {
    let next = start + 1
    guard Title.all.contains(pieces[start].typed), pieces.indices.contains(next),
      isWord(pieces[next]), !Self.deeds.contains(pieces[next].typed)
    else { return }
    let isSure = Title.before.contains(pieces[start].typed) || pieces[next].isCapital
    if isSure || pieces[next].isStranger || mayBeName(pieces[next]) {
      isName[next] = true
      markRow(in: pieces, from: next + 1, &isName)
    }
  }

  /// Further names behind a first: strangers, listed words, capitals.
  private func markRow(in pieces: [Piece], from start: Int, _ isName: inout [Bool]) {
    for index in pieces.indices.dropFirst(start).prefix(Self.mostNames) {
      guard isName[index] || isFurtherName(pieces[index]) else { return }
      isName[index] = true
    }
  }

  /// Names that are words too, and strangers, beside a name.
  private func markBeside(in pieces: [Piece], _ isName: inout [Bool]) {
    for index in pieces.indices where isName[index] {
      markRow(in: pieces, from: index + 1, &isName)
      var before = index - 1
      while before >= 0, !isName[before], isFurtherName(pieces[before]) {
        isName[before] = true
        before -= 1
      }
    }
  }

  private func isFurtherName(_ piece: Piece) -> Bool {
    if piece.isStranger { return true }
    return mayBeName(piece) && (piece.isCapital || !Self.verbs.contains(piece.typed))
  }

  /// Whether it is a word that is more than glue.
  private func isWord(_ piece: Piece) -> Bool {
    !piece.typed.isEmpty && (piece.isStranger || !lexicon.isFunctionWord(piece.typed))
  }
}
