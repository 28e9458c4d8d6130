/// How far a typed word is from a word, in hundredths of an edit.
///
/// Optimal string alignment (Damerau, 1964) with costs for what fingers and ears do: keys that
/// neighbour each other, vowels and like sounds exchanged, letters doubled, two letters swapped.
enum EditCost {
  static let edit = 100
  private static let likeSound = 60
  private static let nearKey = 75
  private static let vowel = 70
  private static let doubledLetter = 50
  private static let silentLetter = 85
  private static let swap = 70

  /// The cost of turning `typed` into `word`, or nil where it is over `limit`.
  ///
  /// O(n·m) time with an early end once a whole row is over the limit.
  static func between(_ typed: [UInt8], _ word: [UInt8], limit: Int) -> Int? {
    let width = word.count + 1
    var twoAgo = [Int](repeating: 0, count: width)
    var previous = [Int](repeating: 0, count: width)
    var current = [Int](repeating: 0, count: width)
    for column in 1..<width {
      previous[column] = previous[column - 1] + insertion(of: word, at: column - 1)
    }
    for row in 1...typed.count {
      let letter = typed[row - 1]
      let removal = row > 1 && typed[row - 2] == letter ? doubledLetter : edit
      current[0] = previous[0] + removal
      var least = current[0]
      for column in 1..<width {
        let target = word[column - 1]
        var cost = previous[column - 1] + (letter == target ? 0 : substitution(letter, target))
        cost = min(cost, previous[column] + removal)
        cost = min(cost, current[column - 1] + insertion(of: word, at: column - 1))
        if row > 1, column > 1, letter == word[column - 2], typed[row - 2] == target,
          letter != target
        {
          cost = min(cost, twoAgo[column - 2] + swap)
        }
        current[column] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (twoAgo, previous, current) = (previous, current, twoAgo)
    }
    return previous[width - 1] <= limit ? previous[width - 1] : nil
  }

  /// The cost of a letter of the word that was not typed.
  private static func insertion(of word: [UInt8], at index: Int) -> Int {
    if index > 0, word[index - 1] == word[index] { return doubledLetter }
    switch word[index] {
    case UInt8(ascii: "e"), UInt8(ascii: "h"): return silentLetter
    default: return edit
    }
  }

  private static func substitution(_ typed: UInt8, _ target: UInt8) -> Int {
    if isPair(typed, target, of: soundPairs) { return likeSound }
    if isVowel(typed), isVowel(target) { return vowel }
    if isPair(typed, target, of: keyPairs) { return nearKey }
    return edit
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func isPair(_ one: UInt8, _ other: UInt8, of pairs: [UInt32]) -> Bool {
    guard (97...122).contains(one), (97...122).contains(other) else { return false }
    return pairs[Int(one - 97)] >> UInt32(other - 97) & 1 == 1
  }

  /// For each letter, the letters beside it on a QWERTY keyboard, as bits.
  private static let keyPairs = pairs(
    "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm "
      + "qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl "
      + "az sz sx dx dc fc fv gv gb hb hn jn jm km")
  /// Letters that English writes for one another's sound.
  private static let soundPairs = pairs("ck cs sz kq vf dt gj xc mn bp iy")

  private static func pairs(_ list: String) -> [UInt32] {
    var table = [UInt32](repeating: 0, count: 26)
    let letters = list.utf8.filter { $0 != UInt8(ascii: " ") }
    for index in stride(from: 0, to: letters.count, by: 2) {
      let (one, other) = (letters[index] - 97, letters[index + 1] - 97)
      table[Int(one)] |= 1 << UInt32(other)
      table[Int(other)] |= 1 << UInt32(one)
    }
    return table
  }
}
