/// What stands between two blanks of a message.
struct Chunk: Sendable {
  let text: String
  let opensLine: Bool
  /// What ends a sentence behind it.
  let endMark: Character?
  /// Whether its first letter is a capital. 'I' tells nothing.
  let isCapital: Bool
  /// Whether all its letters are capitals.
  let isAcronym: Bool

  var scalars: String.UnicodeScalarView { text.unicodeScalars }

  /// The parts of a message, cut at blanks and line ends of any script; the first so many.
  static func chunks(of message: String, atMost limit: Int) -> [Chunk] {
    var chunks: [Chunk] = []
    var opensLine = true
    var scalars = String.UnicodeScalarView()
    func take() {
      guard !scalars.isEmpty else { return }
      chunks.append(Chunk(scalars, opensLine: opensLine))
      scalars = String.UnicodeScalarView()
      opensLine = false
    }
    for scalar in message.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      guard scalar.properties.isWhitespace || isControl else {
        scalars.append(scalar)
        continue
      }
      take()
      if scalar == "\n" || scalar == "\r" || scalar.value == 0x2028 || scalar.value == 0x2029 {
        opensLine = true
      }
      if chunks.count == limit { return chunks }
    }
    take()
    return chunks
  }

  private init(_ scalars: String.UnicodeScalarView, opensLine: Bool) {
    text = String(scalars)
    self.opensLine = opensLine
    let end = scalars.last { !Self.closers.contains($0) }
    endMark =
      switch end {
      case "?", "¿", "？", "؟": "?"
      case ".", "!", "…", "。", "！": "."
      default: nil
      }
    let letters = scalars.filter(\.properties.isAlphabetic)
    isCapital = letters.first?.properties.isUppercase == true && letters.count > 1
    isAcronym = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
  }

  private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»", "*"]
}

extension Unicode.Scalar {
  /// A digit or a number of any script, Roman numerals and fractions among them.
  var isNumeric: Bool { properties.numericType != nil }
}
