/// Counts syllables by the letters, as no dictionary is at hand: each run of vowels is one, less
/// the silent `e`, more the vowels that stand together and are spoken apart.
///
/// As Flesch has it ("How to Write Plain English", 1979, chapter 2), a figure and an abbreviation in
/// capitals are of one syllable. Time is linear in the word.
enum Syllables {
  /// The syllables of a word with its marks; the parts of a compound add up.
  static func count(in word: String) -> Int {
    let letters = word.filter(\.isLetter)
    if letters.isEmpty || letters.allSatisfy(\.isUppercase) { return 1 }
    return word.split { !$0.isLetter && !"'’".contains($0) }.reduce(0) { sum, part in
      sum + spoken(part.filter(\.isLetter).lowercased())
    }
  }

  /// Endings of one syllable that keep the silent `e` before them: care-ful, move-ment.
  private static let endings = ["ly", "ful", "less", "ness", "ment", "ments", "time", "times"]
  /// First parts of compounds that the letters alone would miscount.
  private static let beginnings = [
    ("some", 1), ("every", 2), ("there", 1), ("where", 1), ("life", 1), ("safe", 1), ("home", 1),
    ("physio", 3),
  ]

  /// Vowels that are spoken apart, unless one of the letters in `after` stands before them.
  private static let apart: [(letters: String, after: String)] = [
    ("ia", "tcsgxh"), ("iat", "drlnvmbpf"), ("io", "tscgxln"), ("iet", ""), ("ienc", "tc"),
    ("ient", "tc"), ("scien", ""), ("iu", "q"), ("eo", "pg"), ("eing", ""), ("creat", ""),
    ("react", ""), ("area", ""), ("idea", ""), ("ua", "qg"), ("uo", "q"), ("uity", "q"),
    ("uitio", ""), ("uici", ""), ("oing", ""), ("oet", ""), ("oem", ""), ("ying", ""),
  ]

  /// - Parameter word: letters in lower case.
  private static func spoken(_ word: String) -> Int {
    for ending in endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if stem.count > 2, stem.hasSuffix("e") { return spoken(stem) + 1 }
    }
    for (beginning, syllables) in beginnings where word.hasPrefix(beginning) {
      let rest = String(word.dropFirst(beginning.count))
      return syllables + (rest.count > 1 ? spoken(rest) : 0)
    }
    let letters = Array(word)
    var count = letters.indices.count { index in
      isVowel(letters[index]) && (index == 0 || !isVowel(letters[index - 1]))
    }
    if letters.count > 2, endsSilently(word, letters) { count -= 1 }
    return max(1, count + spokenApart(word, letters))
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouyáéíóúü".contains(letter)
  }

  /// Whether the last `e` is silent, alone or in `-es` and `-ed`: made, makes, named; not table,
  /// places, needed.
  private static func endsSilently(_ word: String, _ letters: [Character]) -> Bool {
    let tail = ["e", "es", "ed"].first(where: word.hasSuffix)
    guard let tail, letters.count > tail.count + 1 else { return false }
    let before = letters[letters.count - tail.count - 1]
    let isSyllabicL = before == "l" && !isVowel(letters[letters.count - tail.count - 2])
    if isVowel(before) { return false }
    switch tail {
    case "e": return !isSyllabicL
    case "es":
      let hisses = "sxzcg".contains(before) || word.hasSuffix("ches") || word.hasSuffix("shes")
      return !hisses && !isSyllabicL
    default: return !"td".contains(before)
    }
  }

  private static func spokenApart(_ word: String, _ letters: [Character]) -> Int {
    var count = word.hasSuffix("ism") ? 1 : 0
    for index in letters.indices {
      let rest = String(letters[index...])
      let before = index > 0 ? letters[index - 1] : " "
      for pair in apart where rest.hasPrefix(pair.letters) && !pair.after.contains(before) {
        count += 1
      }
    }
    return count
  }
}
