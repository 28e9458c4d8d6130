/// How many years of school a text asks for.
///
///     grade = 0.39 · words / sentences + 11.8 · syllables / words - 15.59
///
/// Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas" (1975),
/// Research Branch Report 8-75, Naval Technical Training Command. Compounds with a hyphen, figures
/// and abbreviations are one word each; technical terms count as they are.
public struct ReadingGrade: Sendable, Equatable {
  public var words = 0
  public var sentences = 0
  public var syllables = 0

  /// - Parameter sentences: those without a word do not count.
  public init(of sentences: some Sequence<String>) {
    for sentence in sentences {
      let words = sentence.split(whereSeparator: \.isWhitespace).filter {
        $0.contains { $0.isLetter || $0.isNumber }
      }
      guard !words.isEmpty else { continue }
      self.sentences += 1
      self.words += words.count
      syllables += words.reduce(0) { $0 + Syllables.count(in: String($1)) }
    }
  }

  /// The grade; 0 for a text without words.
  public var value: Double {
    guard words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }
}

extension ReadingGrade: CustomStringConvertible {
  public var description: String { Self.text(of: value) }

  /// A grade with one decimal.
  static func text(of grade: Double) -> String {
    let tenths = Int((grade * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
