// Step 1: what grammar adds to a word.
extension EnglishStemmer.Word {
  mutating func removeInflections() {
    removePossessive()
    removePlural()
    removeVerbEnding()
    replaceFinalY()
  }

  /// Step 1a, first half.
  private mutating func removePossessive() {
    if tail.hasSuffix("'s") {
      removeLast(2)
    } else if tail.hasSuffix("'s'") {
      removeLast(3)
    } else if tail.hasSuffix("'") {
      removeLast(1)
    }
  }

  /// Step 1a, second half: `caresses`, `cries` and `cried`, `gaps`; but neither `gas` nor `kiss`.
  private mutating func removePlural() {
    if tail.hasSuffix("ies") || tail.hasSuffix("ied") {
      // `ties` keeps the `e` that `cries` loses.
      removeLast(characterCount(before: count - 3, upTo: 2) > 1 ? 2 : 1)
    } else if tail.hasSuffix("sses") {
      removeLast(2)
    } else if tail.hasSuffix("s"), !tail.hasSuffix("ss"), !tail.hasSuffix("us"),
      hasVowel(before: count - 2)
    {
      removeLast(1)
    }
  }

  /// Step 1c: `cry` becomes `cri`, as `cries` did; `by` and `say` stay.
  private mutating func replaceFinalY() {
    guard count > 2, tail.hasSuffix("y") || tail.hasSuffix("Y"), !isVowel(at: count - 2),
      characterStart(before: count - 1) > 0
    else { return }
    replaceLast(1, with: "i")
  }
}

// MARK: - Step 1b

extension EnglishStemmer.Word {
  private mutating func removeVerbEnding() {
    if tail.hasSuffix("ing") {
      removeIng()
    } else if tail.hasSuffix("eed") {
      shortenEed(from: count - 3)
    } else if tail.hasSuffix("ed") {
      removeVerbEnding(2)
    } else if tail.hasSuffix("ingly") {
      removeVerbEnding(5)
    } else if tail.hasSuffix("eedly") {
      shortenEed(from: count - 5)
    } else if tail.hasSuffix("edly") {
      removeVerbEnding(4)
    }
  }

  /// With `ing`, these are nouns that have little to do with the verb.
  private static let stemsBeforeNounIng: [PackedLetters] = [
    "cann", "earr", "even", "herr", "inn", "out",
  ]
  /// Verbs that end in `eed` themselves, where `agreed` ends in `ed`.
  private static let stemsBeforeEed: [PackedLetters] = ["exc", "proc", "succ"]

  private mutating func removeIng() {
    let end = count - 3
    if isConsonantAndY(before: end) {
      replaceLast(4, with: "ie")
    } else if !isOne(of: Self.stemsBeforeNounIng, before: end) {
      removeVerbEnding(3)
    }
  }

  private mutating func shortenEed(from end: Int) {
    guard end >= firstRegion, !isOne(of: Self.stemsBeforeEed, before: end) else { return }
    removeLast(count - end - 2)
  }

  private func isOne(of stems: [PackedLetters], before end: Int) -> Bool {
    guard end <= PackedLetters.capacity else { return false }
    return stems.contains(packed(0..<end))
  }

  /// Whether the letters before a place are one consonant and a vowel `y`, as in `dy` or `ty`.
  private func isConsonantAndY(before end: Int) -> Bool {
    guard end > 1, self[end - 1] == UInt8(ascii: "y"), !isVowel(at: end - 2) else { return false }
    return characterStart(before: end - 1) == 0
  }

  private mutating func removeVerbEnding(_ length: Int) {
    guard hasVowel(before: count - length) else { return }
    removeLast(length)
    mendVerbStem()
  }

  /// Restores what stood before the ending: `luxuriat` and `hop` gain an `e`, `hopp` loses a `p`.
  private mutating func mendVerbStem() {
    if tail.hasSuffix("at") || tail.hasSuffix("bl") || tail.hasSuffix("iz") {
      replaceLast(0, with: "e")
    } else if endsInDoubleConsonant {
      if !isVowelAndDoubleConsonant { removeLast(1) }
    } else if count == firstRegion, hasShortSyllable(before: count) {
      replaceLast(0, with: "e")
    }
  }

  private var endsInDoubleConsonant: Bool {
    guard count > 1, self[count - 1] == self[count - 2] else { return false }
    switch self[count - 1] {
    case "b", "d", "f", "g", "m", "n", "p", "r", "t": return true
    default: return false
    }
  }

  /// Such as `add`, `egg` and `odd`, which are whole.
  private var isVowelAndDoubleConsonant: Bool {
    guard count == 3 else { return false }
    switch self[0] {
    case "a", "e", "o": return true
    default: return false
    }
  }
}
