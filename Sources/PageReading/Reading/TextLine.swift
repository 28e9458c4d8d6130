/// A line of a plain text, and how it is set.
struct TextLine {
  var number: Int
  /// Scalars of white space before the first word.
  var indent: Int
  /// The words, with the white space between them as it stands.
  var text: String
  /// The mark of a list that stood before the words.
  var mark: Mark?

  enum Mark: Equatable {
    case bullet
    case number(Int)
  }

  var isBlank: Bool { text.isEmpty && mark == nil }
  var place: PagePlace { PagePlace(line: number, column: indent + 1) }

  init(_ line: some StringProtocol, number: Int) {
    self.number = number
    indent = line.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    text = line.trimmingWhiteSpace()
    let (mark, rest) = Self.mark(of: text)
    self.mark = mark
    if mark != nil { text = rest }
  }

  private static let bullets: [Character] = ["•", "-", "*", "–", "·", "‣", "◦", "▪", "●", "○", "+"]

  /// `• words`, `1. words`, `1) words`, `[1] words`.
  private static func mark(of text: String) -> (Mark?, String) {
    guard let first = text.first else { return (nil, text) }
    if bullets.contains(first) {
      let rest = text.dropFirst()
      guard rest.first?.isWhitespace == true, rest.contains(where: \.isLetter) else {
        return (nil, text)
      }
      return (.bullet, rest.trimmingWhiteSpace())
    }
    let body = first == "[" ? text.dropFirst() : text[...]
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    let behind = body.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let number = Int(digits), let close = behind.first,
      first == "[" ? close == "]" : close == "." || close == ")",
      behind.dropFirst().first?.isWhitespace == true
    else { return (nil, text) }
    return (.number(number), behind.dropFirst().trimmingWhiteSpace())
  }

  /// A line of nothing but `=` or `-` below another makes that a heading: its level.
  var underlineLevel: Int? {
    guard text.count >= 3, mark == nil else { return nil }
    if text.allSatisfy({ $0 == "=" }) { return 1 }
    return text.allSatisfy { $0 == "-" || $0 == "~" } ? 2 : nil
  }
}
