extension EnglishStemmer {
  /// A word while its suffixes come off.
  struct Word {
    /// UTF-8, where `Y` stands for a `y` that is a consonant. Only the first `count` still belong
    /// to the word: no change makes it longer, so that all are made in place.
    private var letters: [UInt8]
    private(set) var count: Int
    /// The last letters, for comparing with suffixes.
    private(set) var tail: PackedLetters
    private(set) var isChanged = false
    private var hasMarks = false
    /// Where the regions begin. Both stay as they were found in the whole word.
    private(set) var firstRegion = 0
    private(set) var secondRegion = 0

    init(_ word: String) {
      letters = Array(word.utf8)
      count = letters.count
      tail = Self.tail(of: letters, before: count)
    }

    private static func tail(of letters: [UInt8], before end: Int) -> PackedLetters {
      PackedLetters(letters, in: max(end - PackedLetters.capacity, 0)..<end)
    }

    subscript(place: Int) -> UInt8 { letters[place] }

    /// The letters of a range, eight at most.
    func packed(_ range: Range<Int>) -> PackedLetters { PackedLetters(letters, in: range) }

    var text: String {
      guard hasMarks else { return String(decoding: letters[..<count], as: UTF8.self) }
      let plain = letters[..<count].map { $0 == consonantY ? vowelY : $0 }
      return String(decoding: plain, as: UTF8.self)
    }
  }
}

private let vowelY = UInt8(ascii: "y")
private let consonantY = UInt8(ascii: "Y")

// MARK: - Changes

extension EnglishStemmer.Word {
  /// Puts an ending, which must not be longer, in place of the last letters.
  mutating func replaceLast(_ removed: Int, with ending: PackedLetters) {
    count -= removed
    for place in 0..<ending.count {
      letters[count] = ending[place]
      count += 1
    }
    noteChange()
  }

  mutating func removeLast(_ removed: Int) { replaceLast(removed, with: "") }

  mutating func removeOpeningApostrophe() {
    guard letters.first == UInt8(ascii: "'") else { return }
    letters.removeFirst()
    count -= 1
    noteChange()
  }

  /// Marks each `y` that begins the word or follows a vowel.
  mutating func markConsonants() {
    guard letters.contains(vowelY) else { return }
    var takesConsonant = true
    for place in letters.indices {
      if takesConsonant, letters[place] == vowelY {
        letters[place] = consonantY
        hasMarks = true
      }
      takesConsonant = isVowel(at: place)
    }
    noteChange()
  }

  private mutating func noteChange() {
    isChanged = true
    tail = Self.tail(of: letters, before: count)
  }
}

// MARK: - Regions

extension EnglishStemmer.Word {
  mutating func markRegions() {
    firstRegion = regionPrefix?.count ?? region(from: 0)
    secondRegion = region(from: firstRegion)
  }

  /// A beginning after which the first region starts: else `general` would meet `generous`.
  private var regionPrefix: PackedLetters? {
    guard let first = letters.first, let prefix = Self.regionPrefix(from: first) else { return nil }
    return packed(0..<min(count, PackedLetters.capacity)).hasPrefix(prefix) ? prefix : nil
  }

  /// No two of them begin with the same letter.
  private static func regionPrefix(from letter: UInt8) -> PackedLetters? {
    switch letter {
    case "a": "arsen"
    case "c": "commun"
    case "e": "emerg"
    case "g": "gener"
    case "i": "inter"
    case "l": "later"
    case "o": "organ"
    case "p": "past"
    case "u": "univers"
    default: nil
    }
  }

  /// The place behind the first consonant that follows a vowel, or the end.
  private func region(from start: Int) -> Int {
    var place = start
    while place < count, !isVowel(at: place) { place += 1 }
    while place < count, isVowel(at: place) { place += 1 }
    guard place < count else { return place }
    place += 1
    while place < count, isContinuation(at: place) { place += 1 }
    return place
  }
}

// MARK: - Letters and syllables

extension EnglishStemmer.Word {
  /// One bit a letter, from `a` in the lowest up to `y`: a shift is a branch less than a switch,
  /// and this is asked most.
  private static let vowels: UInt32 = 0b1_0001_0000_0100_0001_0001_0001

  @inline(__always)
  func isVowel(at place: Int) -> Bool {
    // Shifting by 32 or more leaves nothing, so no other character needs to be told apart.
    Self.vowels >> UInt32(letters[place] &- UInt8(ascii: "a")) & 1 == 1
  }

  func hasVowel(before end: Int) -> Bool {
    for place in 0..<max(end, 0) where isVowel(at: place) { return true }
    return false
  }

  /// Whether the letters before a place end in a short syllable: consonant, vowel and a consonant
  /// that does not lengthen it; vowel and consonant alone; or `past`.
  func hasShortSyllable(before end: Int) -> Bool {
    guard end > 0, !isVowel(at: end - 1) else { return false }
    let vowel = characterStart(before: end) - 1
    if vowel == 0 { return isVowel(at: 0) }
    if vowel > 0, isVowel(at: vowel), !isVowel(at: vowel - 1), !isLengthening(at: end - 1) {
      return true
    }
    return packed(max(end - 4, 0)..<end) == "past"
  }

  private func isLengthening(at place: Int) -> Bool {
    switch letters[place] {
    case "w", "x", "Y": true
    default: false
    }
  }
}

// MARK: - Characters of several bytes

extension EnglishStemmer.Word {
  /// Whether the word has three characters, below which nothing comes off.
  var isLongEnough: Bool { characterCount(before: count, upTo: 3) == 3 }

  /// Number of characters before a place, counted no further than a limit.
  func characterCount(before end: Int, upTo limit: Int) -> Int {
    var found = 0
    var place = end
    while place > 0, found < limit {
      place = characterStart(before: place)
      found += 1
    }
    return found
  }

  /// Where the character in front of a place begins.
  func characterStart(before end: Int) -> Int {
    var start = end - 1
    while start > 0, isContinuation(at: start) { start -= 1 }
    return start
  }

  private func isContinuation(at place: Int) -> Bool { letters[place] & 0xC0 == 0x80 }
}
