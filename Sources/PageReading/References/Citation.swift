/// A mark in a text that points to works: `(Feder et al., 2021)`, `Bremner (2006)`, `[3, 5-7]`, `⁴`.
struct Citation: Equatable {
  /// A work as the text names it.
  enum Target: Equatable {
    case work(author: String, second: String?, year: Int, letter: String)
    case number(Int)
  }

  /// Targets with the words that name each, so that what no work answers to can stay as it is.
  var targets: [(target: Target, words: String)]
  /// The scalars of the text that it takes; of a narrative one those of its year alone.
  var range: Range<Int>
  /// Whether the author is part of the sentence.
  var isNarrative = false

  static func == (one: Self, other: Self) -> Bool {
    one.range == other.range && one.targets.map(\.target) == other.targets.map(\.target)
  }
}
