/// A text that can reach a visitor, and everything that says it.
public struct SpokenSentence: Sendable, Equatable {
  /// What it belongs to, as a clinician reads the list: a section of the page, a kind of rule.
  public var part: String
  /// What says it: `passage brain/amygdala`, `rule topic/price`, `sentence opening`.
  public var places: [String]
  /// The text, with the ids of the works that it cites in brackets.
  public var text: String
  /// The text as a visitor reads it, but for the marks of works; slots stand in braces.
  public var words: String
  /// Ids of the works that it cites, each once, in order.
  public var citations: [String] = []
  /// Where it is written, where the folder is at hand.
  public var origin: Origin?

  public struct Origin: Sendable, Equatable {
    public var file: String
    /// From 1.
    public var line: Int

    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }
}
