/// Words with an apostrophe, written out by the general rules of English.
enum Contractions {
  private static let endings: [(ending: String, word: String)] = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
    ("'m", "am"),
  ]

  /// `they're` as `they are`; a possessive loses its ending; another apostrophe is dropped.
  static func writtenOut(_ word: String) -> String {
    for (ending, meaning) in endings where word.hasSuffix(ending) && word != ending {
      return String(word.dropLast(ending.count)) + " " + meaning
    }
    if word.hasSuffix("'s"), word != "'s" { return String(word.dropLast(2)) }
    return word.filter { $0 != "'" }
  }
}
