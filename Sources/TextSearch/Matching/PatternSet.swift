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
  /// Where a phrase stands in `phrases` that is passed over: what is a single synonym worth?
  var passedOver: Int?

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

extension PatternSet {
  /// A phrase of a concept or of a group of the thesaurus.
  public struct Phrase: Sendable, Hashable {
    /// Where it stands in the set.
    fileprivate var place: Int
    /// What it is a phrase of, as `PatternKey.term` writes it.
    public var concept: String
    /// Its words, as `PatternKey.term` writes them, in their order.
    public var words: [String]
  }

  /// All phrases of the thesaurus, by their first words.
  public func thesaurusPhrases() -> [Phrase] {
    (0..<keys.count).flatMap { first in phrases(beginningWith: first) }
  }

  /// The set without one phrase.
  public func without(_ phrase: Phrase) -> Self {
    var lesser = self
    lesser.passedOver = phrase.place
    return lesser
  }

  private func phrases(beginningWith first: Int) -> [Phrase] {
    var found: [Phrase] = []
    var place = phraseStarts[first]
    while place < phraseStarts[first + 1] {
      let further = phrases[place + 1]
      if phrases[place] < thesaurusCount {
        let words = [first] + (0..<further).map { phrases[place + 2 + $0] }
        found.append(
          Phrase(place: place, concept: keys[phrases[place]], words: words.map { keys[$0] }))
      }
      place += 2 + further
    }
    return found
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
