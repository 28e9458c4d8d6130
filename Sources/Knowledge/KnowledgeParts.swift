public import TextSearch

/// What a knowledge base is laid out from: its values, and its indexes already laid out.
public struct KnowledgeParts {
  public var hash = ""
  public var passages: [Passage] = []
  public var references: [Reference] = []
  public var rules: [Rule] = []
  public var contacts: [Contact] = []
  public var booking = BookingFacts(prompt: "", phone: "")
  /// In the order of `FixedSentence.allCases`.
  public var fixedSentences: [String] = []
  public var ruleOfPattern: [Int] = []
  public var patternTexts: [String] = []
  /// Lays out the lexicon, the patterns and the index.
  public var lexicon: (inout PackedWriter) -> Void = { _ in }
  public var patterns: (inout PackedWriter) -> Void = { _ in }
  public var index: (inout PackedWriter) -> Void = { _ in }

  public var kindWeights = KindWeights()

  public init() {}

  /// The compiled form that `KnowledgeBase.init` reads.
  public func packed() -> [UInt8] {
    var writer = PackedWriter()
    writer.write(KnowledgeBase.magic)
    writer.write(KnowledgeBase.version)
    writer.write(hash)
    writer.writeList(passages) { $0.write(to: &$1) }
    writer.writeList(references) { $0.write(to: &$1) }
    writer.writeList(rules) { $0.write(to: &$1) }
    writer.writeList(contacts) { $0.write(to: &$1) }
    writer.write(booking.prompt)
    writer.write(booking.phone)
    writer.writeList(fixedSentences) { $1.write($0) }
    lexicon(&writer)
    patterns(&writer)
    writer.write(ruleOfPattern)
    writer.write(patternTexts)
    index(&writer)
    writer.writeList(kindWeights.packed) { $1.write($0) }
    return writer.bytes
  }
}
