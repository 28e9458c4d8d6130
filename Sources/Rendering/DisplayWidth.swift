/// How many columns of a terminal a text takes.
///
/// Wide and full-width characters of UAX #11 and pictures take two, marks that sit on the letter
/// before them none, all else one. Terminals disagree on pictures made of several scalars; the
/// widest reading counts, so that a line never runs over its end.
public enum DisplayWidth {
  public static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    for character in text { columns += self.columns(of: character) }
    return columns
  }

  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var columns = 0
    var isPicture = false
    for scalar in character.unicodeScalars {
      columns += self.columns(of: scalar)
      // VARIATION SELECTOR-16: the character before it is shown as a picture.
      if scalar.value == 0xFE0F { isPicture = true }
    }
    return isPicture ? max(columns, 2) : columns
  }

  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2FF: return 1
    // Vowels and finals of Hangul that join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    // Signs around numbers, in Arabic, Syriac and Kaithi: format characters that are seen.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    // Halves of flags: a pair takes two.
    case 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
      return 0
    default:
      return isWide(scalar) ? 2 : 1
    }
  }

  /// East Asian Width W or F (UAX #11, Unicode 16), unassigned scalars of the blocks included.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
      0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1D300...0x1D376, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
