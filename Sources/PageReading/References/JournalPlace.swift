internal import KnowledgeAuthoring

/// Where in a journal a work stands.
struct JournalPlace: Equatable {
  var journal: String
  var volume: String?
  var issue: String?
  var pages: String?

  /// `Journal, 12(3), 45-67` or `Journal, 12`; nil where no volume follows a comma.
  init?(_ part: String) {
    let pieces = part.split(separator: ",").map { $0.trimmingWhiteSpace() }
    guard let number = pieces.indices.dropFirst().first(where: { Self.volume(pieces[$0]) != nil }),
      let (volume, issue) = Self.volume(pieces[number])
    else { return nil }
    journal = pieces[..<number].joined(separator: ", ")
    self.volume = volume
    self.issue = issue
    pages = number + 1 < pieces.count ? Self.cleaned(pieces[number + 1]) : nil
    guard journal.contains(where: \.isLetter) else { return nil }
  }

  /// `Journal. 2021;178(3):193-202`; nil where no year stands behind the journal.
  init?(yearLast text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let mark = YearMark.all(in: scalars).first else { return nil }
    journal = scalars[..<mark.range.lowerBound].string.trimmingEndMarks()
    guard journal.contains(where: \.isLetter) else { return nil }
    let behind = scalars[mark.range.upperBound...].string
    let pieces = behind.split { $0 == ";" || $0 == ":" }.map { $0.trimmingWhiteSpace() }
    let number = pieces.firstIndex { Self.volume($0) != nil }
    if let number, let (volume, issue) = Self.volume(pieces[number]) {
      self.volume = volume
      self.issue = issue
      pages = number + 1 < pieces.count ? Self.cleaned(pieces[number + 1]) : nil
    }
  }

  func fill(_ item: inout CSLItem) {
    item.type = volume == nil ? item.type : "article-journal"
    item.containerTitle = journal
    item.volume = volume.map { CSLItem.Text($0) }
    item.issue = issue.map { CSLItem.Text($0) }
    item.page = pages.map { CSLItem.Text($0) }
  }

  /// `12`, `12(3)`, `Vol. 12`.
  private static func volume(_ piece: String) -> (String, String?)? {
    var piece = piece[...]
    for word in ["Vol. ", "vol. ", "Volume "] where piece.hasPrefix(word) {
      piece = piece.dropFirst(word.count)
    }
    let volume = piece.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(volume.count) else { return nil }
    let behind = piece.dropFirst(volume.count).trimmingWhiteSpace()
    if behind.isEmpty || behind == "." { return (String(volume), nil) }
    guard behind.hasPrefix("("), let close = behind.firstIndex(of: ")"),
      behind[behind.index(after: close)...].allSatisfy({ ".:".contains($0) || $0.isWhitespace })
    else { return nil }
    return (String(volume), String(behind[..<close].dropFirst()))
  }

  private static func cleaned(_ pages: String) -> String? {
    var pages = pages[...]
    for word in ["pp. ", "p. ", "pp.", "p."] where pages.hasPrefix(word) {
      pages = pages.dropFirst(word.count)
    }
    let cleaned = String(pages).trimmingEndMarks()
    return cleaned.isEmpty || cleaned.wordCount > 2 ? nil : cleaned
  }
}
