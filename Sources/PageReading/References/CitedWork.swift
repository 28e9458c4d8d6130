/// Reads the names and years by which a text means a work.
enum CitedWork {
  /// Words before the name that are no part of it.
  private static let openings = [
    "see also ", "see ", "e.g., ", "e.g. ", "cf. ", "for example, ", "as in ", "reviewed in ",
    "adapted from ", "source: ", "from ",
  ]

  /// What one part of a bracket cites: `Smith & Lee, 2019, 2020a`. Empty where it does not look so.
  static func targets(in part: String) -> [(Citation.Target, String)] {
    var words = part.trimmingWhiteSpace()[...]
    for opening in openings where words.lowercased().hasPrefix(opening) {
      words = words.dropFirst(opening.count)
    }
    let scalars = Array(words.unicodeScalars)
    let marks = YearMark.all(in: scalars)
    guard let first = marks.first else { return [] }
    var names = scalars[..<first.range.lowerBound].string.trimmingWhiteSpace()
    while let last = names.last, ",:".contains(last) || last.isWhitespace { names.removeLast() }
    guard let start = names.first, start.isUppercase, names.wordCount <= 16,
      !names.contains(where: \.isNumber)
    else { return [] }
    let authors = authors(in: names)
    // A sentence that happens to hold a year is no name: 'Founded in May 2004'.
    guard looksLikeNames(names) else { return [] }
    let behind = scalars[marks.last!.range.upperBound...].string.trimmingWhiteSpace()
    guard behind.isEmpty || behind.hasPrefix(",") || behind.hasPrefix("p") else { return [] }
    return marks.map { mark in
      (
        .work(author: authors.first, second: authors.second, year: mark.year, letter: mark.letter),
        marks.count == 1 ? String(words) : "\(names), \(mark.year)\(mark.letter)"
      )
    }
  }

  /// Names right before a year in brackets, where they are set as names are; nil otherwise.
  static func names(before text: String) -> (first: String, second: String?)? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    let isOfMany = words.suffix(2).joined(separator: " ").hasPrefix("et al")
    if isOfMany { words = words.dropLast(2) }
    guard let last = words.popLast().map(plain), last.first?.isUppercase == true else { return nil }
    if let joint = words.last, ["and", "&"].contains(joint), words.count > 1 {
      let first = plain(words[words.endIndex - 2])
      if first.first?.isUppercase == true { return (first, last) }
    }
    return (last, nil)
  }

  private static func plain(_ word: String) -> String {
    var word = word[...]
    for ending in ["'s", "’s"] where word.hasSuffix(ending) { word = word.dropLast(2) }
    return String(word.filter { $0.isLetter || "-'’".contains($0) })
  }

  /// The first and the second name: `Feder et al.`, `Smith & Lee`, `World Health Organization [WHO]`.
  private static func authors(in names: String) -> (first: String, second: String?) {
    var names = names
    if let open = names.firstIndex(of: "[") { names = names[..<open].trimmingWhiteSpace() }
    for many in [" et al.", " et al", " and colleagues"] {
      if let range = names.firstRange(of: many) {
        let before = names[..<range.lowerBound]
        return (before.split(separator: ",")[0].trimmingWhiteSpace(), nil)
      }
    }
    for joint in [" & ", " and "] {
      guard let range = names.firstRange(of: joint) else { continue }
      let parts = names[..<range.lowerBound].split(separator: ",").map { $0.trimmingWhiteSpace() }
      let last = names[range.upperBound...].trimmingWhiteSpace()
      guard let first = parts.first(where: { !$0.isEmpty }) else { continue }
      // 'Centers for Disease Control and Prevention' is one name of several words.
      if joint == " and ", parts.count == 1, first.wordCount > 2 { return (names, nil) }
      return (first, parts.count > 1 ? parts[1] : last)
    }
    return (names.split(separator: ",").first.map { $0.trimmingWhiteSpace() } ?? names, nil)
  }

  private static let joints: Set<String> = [
    "et", "al.", "al", "and", "&", "of", "for", "the", "on", "in", "de", "van", "von", "der", "den",
    "la", "le", "du", "di", "da", "dos", "del", "colleagues", "ten", "ter", "to",
  ]

  private static func looksLikeNames(_ names: String) -> Bool {
    let months: Set<String> = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december", "since", "founded", "spring", "summer", "autumn", "winter",
      "updated", "copyright", "established", "est", "in", "from", "until",
    ]
    let words = names.split { $0.isWhitespace || $0 == "," }
    return !months.contains(words.last?.lowercased() ?? "")
      && !months.contains(words.first?.lowercased() ?? "")
      && words.allSatisfy { word in
        joints.contains(String(word))
          || word.first.map { $0.isUppercase || "[(&\"'".contains($0) } == true
      }
  }
}
