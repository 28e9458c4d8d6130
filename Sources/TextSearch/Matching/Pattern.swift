/// A template that a text may match: words, alternatives, optional parts, named lists and gaps.
///
/// The notation is that of sentence templates (`(a|b)`, `[optional]`, `<list>`, as in Home
/// Assistant's hassil) with `*` for words in between, as in AIML and ChatScript.
public struct Pattern: Sendable, Equatable {
  /// All must match somewhere in the text, in any order.
  public var parts: [Part]

  public struct Part: Sendable, Equatable {
    public var node: Node
    /// Must begin with the first word of the text.
    public var startsText: Bool
    /// Must end with the last word of the text.
    public var endsText: Bool
  }

  public indirect enum Node: Sendable, Equatable {
    /// A key of the vocabulary: a stem, an exact form or a concept.
    case key(PatternKey)
    case sequence([Node])
    case oneOf([Node])
    case optional(Node)
    /// Up to so many words of any kind, within a sentence.
    case gap(Int)
  }
}

/// What a single element of a pattern asks of a word.
public enum PatternKey: Sendable, Hashable {
  /// Any word of this stem.
  case stem(String)
  /// Exactly this word.
  case exact(String)
  /// Any word or phrase of this named list.
  case concept(String)

  /// The key's name in the vocabulary of a pattern set.
  public var term: String {
    switch self {
    case .stem(let stem): stem
    case .exact(let word): "=" + word
    case .concept(let name): "<" + name + ">"
    }
  }
}
