/// Many patterns, compiled: which ones match a text, and where.
///
/// A pattern is evaluated on sets of places (bits of a word), after Shift-And (Baeza-Yates and
/// Gonnet, 1992): no backtracking, time linear in the text and in the pattern. Only patterns whose
/// rarest required key occurs in the text are evaluated at all.
public struct PatternSet: Sendable {
  let keys: Vocabulary
  let code: PackedIntegers
  /// For each pattern, where its parts begin in `code`; one more than there are patterns.
  let starts: PackedIntegers
  /// For each key, where its patterns begin in `triggered`.
  let triggerStarts: PackedIntegers
  let triggered: PackedIntegers
  /// For each key that is a word, where the phrases that begin with it stand in `phrases`.
  let phraseStarts: PackedIntegers
  /// Phrases of concepts: concept, number of further words, their keys.
  let phrases: PackedIntegers
  /// Keys below this number are groups of the thesaurus.
  let thesaurusCount: Int

  public var count: Int { starts.count - 1 }

  public init(from reader: inout PackedReader) throws(PackedError) {
    keys = try Vocabulary(from: &reader)
    code = try reader.integers()
    starts = try reader.integers()
    triggerStarts = try reader.integers()
    triggered = try reader.integers()
    phraseStarts = try reader.integers()
    phrases = try reader.integers()
    thesaurusCount = try reader.integer()
    guard triggerStarts.count == keys.count + 1, phraseStarts.count == keys.count + 1,
      triggerStarts.last == triggered.count, phraseStarts.last == phrases.count,
      starts.last == code.count
    else { throw .inconsistent(at: 0) }
  }
}

/// Operations of compiled patterns; the integers that follow each are named behind it.
enum PatternOperation {
  /// key
  static let key = 0
  /// length of the rest, nodes
  static let sequence = 1
  /// length of the rest, nodes
  static let oneOf = 2
  /// node
  static let optional = 3
  /// words
  static let gap = 4
  /// A part: flags (1 starts text, 2 ends text), length of its node, node
  static let part = 5
}
