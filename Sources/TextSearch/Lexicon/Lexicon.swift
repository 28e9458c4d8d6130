/// What the analyzer knows of words: how people shorten and misspell them, which words the
/// knowledge uses, and which are ordinary English.
public struct Lexicon: Sendable {
  /// Typed forms that are read as something else, and what they are read as.
  private let readings: Vocabulary
  private let readAs: PackedStrings
  /// For each reading, whether it mends a misspelling rather than writes out a shorthand.
  private let mends: PackedIntegers
  /// Real words that are often typed for others, and those others, separated by spaces.
  private let confusables: Vocabulary
  private let oftenMeant: PackedStrings
  let targets: SpellingTargets
  private let english: WordSet
  private let functionWords: Vocabulary
  private let names: Vocabulary
  private let wordsThatAreNames: Vocabulary

  public init(from reader: inout PackedReader) throws(PackedError) {
    readings = try Vocabulary(from: &reader)
    readAs = try reader.strings()
    mends = try reader.integers()
    confusables = try Vocabulary(from: &reader)
    oftenMeant = try reader.strings()
    targets = try SpellingTargets(from: &reader)
    english = try WordSet(from: &reader)
    functionWords = try Vocabulary(from: &reader)
    names = try Vocabulary(from: &reader)
    wordsThatAreNames = try Vocabulary(from: &reader)
    guard readAs.count == readings.count, mends.count == readings.count,
      oftenMeant.count == confusables.count
    else { throw .inconsistent(at: 0) }
  }

  func reading(of word: String) -> (words: String, mends: Bool)? {
    guard let number = readings.number(of: word) else { return nil }
    return (readAs[number], mends[number] == 1)
  }

  func oftenMeant(by word: String) -> String? {
    confusables.number(of: word).map { oftenMeant[$0] }
  }

  /// Whether the knowledge uses the word.
  public func usesWord(_ word: String) -> Bool {
    targets.words.number(of: word) != nil
  }

  /// Whether the word is known: used by the knowledge, or ordinary English.
  public func isKnown(_ word: String) -> Bool {
    usesWord(word) || english.contains(word)
  }
}

extension Lexicon {
  /// Whether the word only holds a sentence together: an article, a pronoun, an auxiliary.
  public func isFunctionWord(_ word: String) -> Bool {
    functionWords.number(of: word) != nil
  }

  /// Whether the word is a common name of people, and hardly ever anything else.
  public func isName(_ word: String) -> Bool {
    names.number(of: word) != nil
  }

  /// Whether the word is a name of people and an everyday word too, as *grace* is.
  public func mayBeName(_ word: String) -> Bool {
    wordsThatAreNames.number(of: word) != nil
  }
}

/// The parts that a lexicon is laid out from.
public struct LexiconSource: Sendable {
  public var shorthand: [(typed: String, written: String)] = []
  public var misspellings: [(typed: String, meant: String)] = []
  public var confusables: [(typed: String, meant: [String])] = []
  /// Words that the knowledge uses, with how often; the targets of spelling correction.
  public var words: [String: Int] = [:]
  public var english: [String] = []
  public var functionWords: [String] = []
  /// Names of people; and those that are everyday words too.
  public var names: [String] = []
  public var wordsThatAreNames: [String] = []

  public init() {}

  public func write(to writer: inout PackedWriter) {
    var readings: [String: (words: String, mends: Int)] = [:]
    for entry in misspellings { readings[entry.typed] = (entry.meant, 1) }
    for entry in shorthand { readings[entry.typed] = (entry.written, 0) }
    let typed = readings.keys.sorted()
    Vocabulary.write(typed, to: &writer)
    writer.write(typed.map { readings[$0]!.words })
    writer.write(typed.map { readings[$0]!.mends })
    var meant: [String: [String]] = [:]
    for entry in confusables { meant[entry.typed, default: []] += entry.meant }
    let confused = meant.keys.sorted()
    Vocabulary.write(confused, to: &writer)
    writer.write(confused.map { meant[$0]!.joined(separator: " ") })
    SpellingTargets.write(words, to: &writer)
    WordSet.write(english, to: &writer)
    for words in [functionWords, names, wordsThatAreNames] {
      Vocabulary.write(Set(words).sorted(), to: &writer)
    }
  }
}
