/// Words hidden behind digits and signs, or drawn out: `p75d`, `k!ll`, `heeeelp`.
enum Disguise {
  /// What the word may be, likeliest first; empty where it wears no disguise. At most 16.
  static func readings(of word: String) -> [String] {
    var readings: [String] = []
    let undressed = withoutSigns(word)
    if undressed != [word] { readings += undressed }
    for reading in undressed {
      for limit in [2, 1] {
        let shorter = squeezed(reading, to: limit)
        if shorter != reading, !readings.contains(shorter) { readings.append(shorter) }
      }
    }
    return Array(readings.prefix(16))
  }

  /// Digits and signs as the letters that they look like; `1` as i and as l.
  private static func withoutSigns(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.contains(where: { letter(for: $0) != nil }),
      bytes.contains(where: { (97...122).contains($0) })
    else { return [word] }
    var forms: [[UInt8]] = [[]]
    for byte in bytes {
      let choices: [UInt8]
      switch byte {
      case UInt8(ascii: "1"): choices = [UInt8(ascii: "i"), UInt8(ascii: "l")]
      default: choices = [letter(for: byte) ?? byte]
      }
      if choices.count == 2, forms.count <= 4 {
        forms = forms.flatMap { form in choices.map { form + [$0] } }
      } else {
        forms = forms.map { $0 + [choices[0]] }
      }
    }
    return forms.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: nil
    }
  }

  /// No letter more than `limit` times in a row.
  private static func squeezed(_ word: String, to limit: Int) -> String {
    var bytes: [UInt8] = []
    var run = 0
    let all = Array(word.utf8)
    guard longestRun(all) > 2 else { return word }
    for byte in all {
      run = bytes.last == byte ? run + 1 : 1
      if run <= limit { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func longestRun(_ bytes: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for (index, byte) in bytes.enumerated() {
      run = index > 0 && bytes[index - 1] == byte ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }
}
