/// The Snowball English stemmer (Porter2), as of Snowball 3: brings the forms of a word together.
///
/// Algorithm: https://snowballstem.org/algorithms/english/stemmer.html. Suffixes come off in steps,
/// each only where enough of the word stands before it. That is measured by two regions: the first
/// begins after the first consonant that follows a vowel, the second after the next such consonant.
///
/// What Snowball 3 added to Porter2:
/// - More beginnings have a first region of their own: `emerg`, `inter`, `later`, `organ`, `past`
///   and `univers` beside `arsen`, `commun` and `gener`. `past` also counts as a short syllable, so
///   that it does not meet `paste`.
/// - `evening` is left alone as `herring` and `outing` were, now in the plural too, and so are
///   `proceed` and its like. Any consonant with `ying` becomes a verb in `ie`: `dying`, `vying`.
/// - `added` and `egged` keep their double consonant.
/// - `ogist` is shortened like `ology`.
///
/// Time and memory are linear in the word.
public enum EnglishStemmer {
  /// The stem of a lower-case word. It need not be a word itself.
  ///
  /// Letters outside a–z count as consonants, and so do digits and marks. A word of one or two
  /// characters is its own stem.
  public static func stem(_ word: String) -> String {
    var stem = Word(word)
    guard stem.isLongEnough else { return word }
    if let irregular = irregularStem(of: stem) { return irregular }
    stem.removeOpeningApostrophe()
    stem.markConsonants()
    stem.markRegions()
    stem.removeInflections()
    stem.removeSuffixes()
    return stem.isChanged ? stem.text : word
  }

  private static func irregularStem(of word: Word) -> String? {
    guard word.count <= longestIrregular else { return nil }
    return irregularStems.first { $0.word == word.tail }?.stem
  }

  private static let longestIrregular = 6

  /// Words that the rules would join with strangers, as `news` with `new`, or cut in another place.
  private static let irregularStems: [(word: PackedLetters, stem: String)] = [
    ("andes", "andes"), ("atlas", "atlas"), ("bias", "bias"), ("cosmos", "cosmos"),
    ("early", "earli"), ("gently", "gentl"), ("howe", "howe"), ("idly", "idl"), ("news", "news"),
    ("only", "onli"), ("singly", "singl"), ("skies", "sky"), ("skis", "ski"), ("sky", "sky"),
    ("ugly", "ugli"),
  ]
}
