/// Up to eight letters in one integer, so that comparing them takes a few instructions.
struct PackedLetters: Equatable, ExpressibleByStringLiteral {
  static let capacity = 8

  /// The last letter in the lowest byte.
  private var bits: UInt64 = 0
  /// The bytes that hold a letter.
  private var mask: UInt64 = 0

  init(_ letters: [UInt8], in range: Range<Int>) {
    for place in range { append(letters[place]) }
  }

  init(stringLiteral letters: StaticString) {
    letters.withUTF8Buffer { buffer in
      for letter in buffer { append(letter) }
    }
  }

  private mutating func append(_ letter: UInt8) {
    bits = bits << 8 | UInt64(letter)
    mask = mask << 8 | 0xFF
  }

  var count: Int { (UInt64.bitWidth - mask.leadingZeroBitCount) / 8 }

  /// The last letter; zero where there is none.
  var last: UInt8 { UInt8(truncatingIfNeeded: bits) }

  subscript(place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt64((count - 1 - place) * 8))
  }

  @inline(__always)
  func hasPrefix(_ prefix: PackedLetters) -> Bool {
    count >= prefix.count && bits &>> UInt64((count - prefix.count) * 8) == prefix.bits
  }

  @inline(__always)
  func hasSuffix(_ suffix: PackedLetters) -> Bool {
    bits & suffix.mask == suffix.bits
  }
}

/// A set of the letters a–z.
struct LetterSet: ExpressibleByStringLiteral {
  private var bits: UInt32 = 0

  init(stringLiteral letters: StaticString) {
    letters.withUTF8Buffer { buffer in
      for letter in buffer { bits |= 1 << UInt32(letter - UInt8(ascii: "a")) }
    }
  }

  func contains(_ letter: UInt8) -> Bool {
    let place = letter &- UInt8(ascii: "a")
    return place < 26 && bits & (1 << UInt32(place)) != 0
  }
}

/// Lets letters be written as such where bytes are matched.
@inline(__always)
func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool { UInt8(ascii: letter) == byte }
