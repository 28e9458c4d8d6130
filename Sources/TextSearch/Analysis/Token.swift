/// One word of a text, as it was typed and as it is read.
public struct Token: Sendable, Equatable {
  /// Lower case, without accents and invisible marks; apostrophes inside a word are kept.
  public var typed: String
  /// The word that it is read as: shorthand written out, misspelling mended.
  public var word: String
  /// The stem of `word`.
  public var stem: String
  /// Other readings of the same word, as stems: a real word that is often typed for another.
  public var alternatives: [String] = []
  /// Number of the sentence, from 0.
  public var sentence: Int
  /// How the word came to be read so.
  public var reading: Reading
  /// Whether it only holds a sentence together: an article, a pronoun, an auxiliary.
  public var isFunctionWord = false

  public enum Reading: Sendable, Equatable {
    /// A word of the knowledge, or ordinary English, as typed.
    case plain
    /// Shorthand or a contraction, written out.
    case expanded
    /// A misspelling that was mended.
    case corrected
    /// Neither known nor like anything known.
    case unknown
  }
}

/// A text as the analyzer read it.
public struct AnalyzedText: Sendable {
  public var tokens: [Token] = []
  public var sentences: [Sentence] = []

  public struct Sentence: Sendable, Equatable {
    /// Positions in `tokens`; may be empty only where the whole text is.
    public var tokens: Range<Int>
    /// Whether it ended in a question mark.
    public var isMarkedQuestion: Bool
  }

  public init() {}
}
