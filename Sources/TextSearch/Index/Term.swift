/// A term of the knowledge and how much it counts, in percent.
public struct Term: Sendable, Equatable {
  public var text: String
  public var weight: Int

  public init(text: String, weight: Int) {
    self.text = text
    self.weight = weight
  }

  /// Whether it is two words, or two groups of the thesaurus.
  public var isPair: Bool { text.utf8.contains(UInt8(ascii: " ")) }
}

/// A term of a question that the knowledge uses too.
public struct QueryTerm: Sendable, Equatable {
  public var text: String
  /// Its number in the knowledge's `TermTable`.
  public var number: Int
  /// How much it counts, in percent.
  public var weight: Int

  public init(text: String, number: Int, weight: Int) {
    self.text = text
    self.number = number
    self.weight = weight
  }
}
