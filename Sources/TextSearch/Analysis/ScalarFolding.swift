/// What a Unicode scalar means to the tokenizer.
enum FoldedScalar: Equatable {
  /// Part of a word, in lower case without accents; two letters at most (`ß`, `æ`).
  case letter(UInt32, UInt32 = 0)
  case digit(UInt32)
  case apostrophe
  /// A picture that stands as a word of its own.
  case emoji
  /// Nothing to see: zero-width, formatting and combining marks.
  case invisible
  case sentenceEnd
  case questionMark
  case other
}

extension Unicode.Scalar {
  /// Folds case, accents, full-width and mathematical letters, so that no costume hides a word.
  ///
  /// Constant time. Letters of scripts without case come back as they are.
  var folded: FoldedScalar {
    let v = value
    if v < 0x80 { return foldedASCII }
    switch v {
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF, 0x180E, 0x1F3FB...0x1F3FF:
      return .invisible
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4, 0xFF07: return .apostrophe
    case 0x2026, 0x3002, 0xFF01, 0xA1: return .sentenceEnd
    case 0xFF1F, 0xBF, 0x061F: return .questionMark
    case 0xC0...0x17F: return Self.latin[Int(v) - 0xC0]
    case 0x0391...0x03A9, 0x0410...0x042F: return .letter(v + 0x20)
    case 0x0400...0x040F: return .letter(v + 0x50)
    case 0xFF21...0xFF3A: return .letter(v - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return .letter(v - 0xFF41 + 0x61)
    case 0xFF10...0xFF19: return .digit(v - 0xFF10 + 0x30)
    case 0x1D400...0x1D6A3: return .letter((v - 0x1D400) % 26 + 0x61)
    case 0x1D7CE...0x1D7FF: return .digit((v - 0x1D7CE) % 10 + 0x30)
    case 0x24D0...0x24E9: return .letter(v - 0x24D0 + 0x61)
    case 0x24B6...0x24CF: return .letter(v - 0x24B6 + 0x61)
    case 0x1F170...0x1F189: return .letter(v - 0x1F170 + 0x61)
    case 0x2300...0x23FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: return .emoji
    case 0x00AA, 0x00B5, 0x00BA, 0x0180...0x1FFF, 0x2C00...0x2DFF, 0x3040...0x9FFF,
      0xA000...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .letter(v)
    default: return .other
    }
  }

  private var foldedASCII: FoldedScalar {
    switch value {
    case 0x61...0x7A: .letter(value)
    case 0x41...0x5A: .letter(value | 0x20)
    case 0x30...0x39: .digit(value)
    case 0x27, 0x60: .apostrophe
    case 0x2E, 0x21, 0x3B, 0x0A, 0x0D: .sentenceEnd
    case 0x3F: .questionMark
    default: .other
    }
  }

  /// U+00C0...U+017F: the base letters of Latin-1 and Latin Extended-A, in code order.
  private static let latin: [FoldedScalar] = {
    let bases =
      "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
      + "llllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
      + "uuuuuuuuuuuuwwyyyzzzzzzs"
    var table = bases.unicodeScalars.map { base in
      base == "." ? FoldedScalar.other : .letter(base.value)
    }
    let pairs: [(Int, StaticString)] = [
      (0xC6, "ae"), (0xE6, "ae"), (0xDF, "ss"), (0xDE, "th"), (0xFE, "th"), (0x152, "oe"),
      (0x153, "oe"), (0x132, "ij"), (0x133, "ij"),
    ]
    for (code, letters) in pairs {
      let first = UInt32(letters.utf8Start[0])
      table[code - 0xC0] = .letter(first, UInt32(letters.utf8Start[1]))
    }
    return table
  }()
}
