/// Finds the marks by which a text cites. Linear: nothing is read more often than a bounded number
/// of times.
struct CitationFinder {
  private let scalars: [Unicode.Scalar]
  private var found: [Citation] = []

  /// Longer brackets are no citation.
  private static let longest = 400

  /// - Returns: citations in their order, without overlaps.
  static func citations(in text: String) -> [Citation] {
    var finder = CitationFinder(Array(text.unicodeScalars))
    finder.search()
    return finder.found
  }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func search() {
    var index = 0
    while index < scalars.count {
      let citation: Citation? =
        switch scalars[index] {
        case "(": parenthesis(at: index)
        case "[": numbers(at: index)
        case _ where Superscript.value(of: scalars[index]) != nil: raised(at: index)
        default: nil
        }
      if let citation { found.append(citation) }
      index = citation?.range.upperBound ?? index + 1
    }
  }

  // MARK: - Authors and years

  private func parenthesis(at start: Int) -> Citation? {
    let end = min(scalars.count, start + Self.longest)
    let close = scalars[start..<end].dropFirst().firstIndex { $0 == ")" || $0 == "(" }
    guard let close, scalars[close] == ")" else { return nil }
    let inner = Array(scalars[(start + 1)..<close])
    guard !YearMark.all(in: inner).isEmpty else { return nil }
    if let narrative = narrative(years: inner, from: start, to: close) { return narrative }
    var targets: [(Citation.Target, String)] = []
    for part in inner.split(separator: ";") {
      targets += CitedWork.targets(in: part.string)
    }
    guard !targets.isEmpty else { return nil }
    return Citation(targets: targets, range: start..<close + 1)
  }

  /// `Bremner (2006)`: nothing but years in the brackets, and names before them.
  private func narrative(years inner: [Unicode.Scalar], from start: Int, to close: Int) -> Citation?
  {
    let marks = YearMark.all(in: inner)
    let covered = marks.reduce(0) { $0 + $1.range.count }
    let words = inner.filter { !$0.properties.isWhitespace && $0 != "," && $0 != ";" }
    guard words.count == covered else { return nil }
    let before = scalars[max(0, start - 120)..<start].string
    guard let names = CitedWork.names(before: before) else { return nil }
    return Citation(
      targets: marks.map { mark in
        (
          .work(author: names.first, second: names.second, year: mark.year, letter: mark.letter),
          inner[mark.range].string
        )
      }, range: start..<close + 1, isNarrative: true)
  }

  // MARK: - Numbers

  private func numbers(at start: Int) -> Citation? {
    let end = min(scalars.count, start + 60)
    guard let close = scalars[start..<end].firstIndex(of: "]"), close > start + 1,
      let numbers = Self.numbers(in: scalars[(start + 1)..<close].map { $0 })
    else { return nil }
    return Citation(
      targets: numbers.map { (.number($0), "[\($0)]") }, range: start..<close + 1)
  }

  private func raised(at start: Int) -> Citation? {
    // Behind a digit it is a power, and behind a unit an area.
    if start > 0, scalars[start - 1].isDigit || scalars[start - 1] == "m" && isUnit(endingAt: start)
    {
      return nil
    }
    var end = start
    var plain: [Unicode.Scalar] = []
    while end < scalars.count {
      if let digit = Superscript.value(of: scalars[end]) {
        plain.append(Unicode.Scalar(UInt8(0x30 + digit)))
      } else if ",-–".unicodeScalars.contains(scalars[end]), end + 1 < scalars.count,
        Superscript.value(of: scalars[end + 1]) != nil
      {
        plain.append(scalars[end])
      } else {
        break
      }
      end += 1
    }
    guard let numbers = Self.numbers(in: plain) else { return nil }
    return Citation(
      targets: numbers.map { (.number($0), scalars[start..<end].string) }, range: start..<end)
  }

  private func isUnit(endingAt end: Int) -> Bool {
    var start = end
    while start > 0, scalars[start - 1].properties.isAlphabetic, end - start < 4 { start -= 1 }
    return ["m", "cm", "mm", "km"].contains(scalars[start..<end].string)
  }

  /// `1, 3-5` as 1, 3, 4, 5; nil for anything but numbers below 1000.
  private static func numbers(in scalars: [Unicode.Scalar]) -> [Int]? {
    var numbers: [Int] = []
    for part in scalars.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let ends = part.split(whereSeparator: { "-–—".unicodeScalars.contains($0) })
        .map { Int($0.filter { !$0.properties.isWhitespace }.string) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        (1..<1000).contains(first), (first..<1000).contains(last), last - first < 100
      else { return nil }
      numbers += first...last
    }
    return numbers.isEmpty ? nil : numbers
  }
}
