public import KnowledgeAuthoring

/// Reads an entry of a list of works: authors, year, title, where it stands, DOI and address.
///
/// Two layouts are known: the year in brackets behind the authors (APA, Harvard), and the year behind
/// the journal (Vancouver, AMA). What a part is taken for follows from the marks around it alone.
struct ReferenceParser {
  /// The entry without its number.
  private let text: String
  private var doi: String?
  private var url: String?
  /// The entry without DOI, address and number.
  private var rest: String

  /// The work, without an id; nil where the entry does not hold so much as a title.
  static func work(in entry: String, links: [String] = []) -> CSLItem? {
    ReferenceParser(entry, links: links).work()
  }

  private init(_ entry: String, links: [String]) {
    text = entry.replacing("\n", with: " ")
    (rest, doi, url) = Self.withoutAddress(text)
    for link in links {
      let (_, linkedDOI, linkedURL) = Self.withoutAddress(link)
      doi = doi ?? linkedDOI
      url = url ?? linkedURL
    }
    if let doi { url = url ?? "https://doi.org/\(doi)" }
  }

  private func work() -> CSLItem? {
    let scalars = Array(rest.unicodeScalars)
    let bracketed = YearMark.all(in: scalars).first { mark in
      mark.range.lowerBound > 0 && scalars[mark.range.lowerBound - 1] == "("
        && scalars[..<mark.range.lowerBound].string.wordCount <= 120
    }
    if let bracketed { return authorYearWork(scalars, bracketed) }
    if let open = rest.firstRange(of: "(n.d.") {
      return item(
        authors: String(rest[..<open.lowerBound]), year: nil,
        Self.behindBracket(rest[open.upperBound...]))
    }
    return yearLastWork(scalars)
  }

  /// `Authors. (Year). Title. Journal, 1(2), 3-4.`
  private func authorYearWork(_ scalars: [Unicode.Scalar], _ mark: YearMark) -> CSLItem? {
    let authors = scalars[..<(mark.range.lowerBound - 1)].string
    let behind = Self.behindBracket(scalars[mark.range.upperBound...].string[...])
    return item(authors: authors, year: mark.year, behind)
  }

  private static func behindBracket(_ text: Substring) -> String {
    var text = text.drop { $0 != ")" }.dropFirst()
    while let first = text.first, ".,: ".contains(first) || first.isWhitespace {
      text.removeFirst()
    }
    return String(text)
  }

  /// `Authors. Title. Journal. Year;1(2):3-4.`
  private func yearLastWork(_ scalars: [Unicode.Scalar]) -> CSLItem? {
    var parts = ReferenceSentences.parts(of: rest)
    let mark = YearMark.all(in: scalars).last
    let authors = parts.count > 1 && NameList.looksLikeNames(parts[0]) ? parts.removeFirst() : ""
    guard let title = parts.first, title.contains(where: \.isLetter) else { return nil }
    var item = CSLItem(
      title: title.trimmingQuotes().trimmingEndMarks(), author: NameList.names(in: authors),
      year: mark?.year, doi: doi, url: url)
    if parts.count > 1,
      let place = JournalPlace(yearLast: parts.dropFirst().joined(separator: ". "))
    {
      place.fill(&item)
    }
    return item
  }

  private func item(authors: String, year: Int?, _ behind: String) -> CSLItem? {
    let parts = ReferenceSentences.parts(of: behind)
    guard let first = parts.first else { return nil }
    let place = parts.indices.dropFirst().reversed().lazy
      .compactMap { number in JournalPlace(parts[number]).map { (number, $0) } }.first
    let titleParts = place.map { parts[..<$0.0] } ?? [first]
    var item = CSLItem(
      title: titleParts.joined(separator: ". ").trimmingQuotes().trimmingEndMarks(),
      author: NameList.names(in: authors), year: year, doi: doi, url: url)
    place?.1.fill(&item)
    if place == nil, parts.count > 1, !parts[1].lowercased().hasPrefix("retrieved") {
      item.containerTitle = parts[1].trimmingEndMarks()
    }
    return item
  }

  /// The entry without its addresses, its DOI, and its first other address.
  private static func withoutAddress(_ entry: String) -> (rest: String, doi: String?, url: String?)
  {
    var rest: [Substring] = []
    var doi: String?
    var url: String?
    for word in entry.split(whereSeparator: \.isWhitespace) {
      if let found = DOI.first(in: word) {
        doi = doi ?? found
      } else if word.contains("://") || word.hasPrefix("www.") {
        url = url ?? String(word).trimmingEndMarks()
      } else if !["doi:", "doi", "available", "url:"].contains(word.lowercased()) {
        rest.append(word)
      }
    }
    var text = rest.joined(separator: " ")
    for tail in ["Retrieved from", "Available from:", "Accessed from", "Retrieved"]
    where text.hasSuffix(tail) {
      text = text.dropLast(tail.count).trimmingWhiteSpace()
    }
    return (text, doi, url)
  }
}

extension CSLItem {
  fileprivate init(title: String, author: [Name], year: Int?, doi: String?, url: String?) {
    self.init(
      id: "", type: url == nil || doi != nil ? "document" : "webpage", author: author,
      issued: IssuedDate(dateParts: [year.map { [$0] } ?? []]), title: title, doi: doi, url: url)
  }

  public var year: Int? { issued.dateParts.first?.first }
}

extension String {
  func trimmingEndMarks() -> String {
    var text = self[...]
    while let last = text.last, ".,;: ".contains(last) { text.removeLast() }
    return String(text)
  }
}

/// A digital object identifier: `10.`, a number of the registrant, a slash and a name.
enum DOI {
  /// The first of a word, without marks that close a sentence or a bracket.
  static func first(in word: some StringProtocol) -> String? {
    guard let start = word.firstRange(of: "10.") else { return nil }
    let before = word[..<start.lowerBound].lowercased()
    guard before.isEmpty || before.hasSuffix("/") || before.hasSuffix(":") || before.hasSuffix("(")
    else { return nil }
    var text = word[start.lowerBound...]
    let registrant = text.dropFirst(3).prefix { $0.isNumber || $0 == "." }
    guard registrant.count >= 4, text.dropFirst(3 + registrant.count).first == "/" else {
      return nil
    }
    while let last = text.last, ".,;]>\"'".contains(last) || last == ")" && !isBalanced(text) {
      text.removeLast()
    }
    return String(text)
  }

  private static func isBalanced(_ text: some StringProtocol) -> Bool {
    text.count { $0 == "(" } == text.count { $0 == ")" }
  }
}
