public import TextSearch

/// All that the guide can say, and all that it understands by: one immutable value.
///
/// Documents of the index are the passages, in their order, behind them the rules, in theirs, and
/// behind those, for each rule of danger, its counterexamples: the innocent twins.
public struct KnowledgeBase: Sendable {
  /// Hash of the content that this was compiled from, 16 hexadecimal digits.
  public let hash: String
  /// Passages in the order of the page.
  public let passages: [Passage]
  public let references: [Reference]
  /// Rules; those of danger first, then by kind, in the order of their files.
  public let rules: [Rule]
  public let contacts: [Contact]
  public let booking: BookingFacts
  private let fixedSentences: [String]
  public let lexicon: Lexicon
  public let patterns: PatternSet
  /// For each pattern, the rule that it belongs to.
  public let ruleOfPattern: PackedIntegers
  /// The patterns as they were written, for explanations.
  public let patternTexts: PackedStrings
  public let index: InvertedIndex
  /// What was learnt from phrasings and examples, over the terms of the index.
  public let classifier: LinearClassifier
  /// For each rule, the kind of its reply: looked at for every document of every search.
  public let ruleKinds: [ReplyKind]
  /// For each pattern, whether it catches messages, rather than keeping its rule from catching them.
  public let isCatching: [Bool]
  /// How many of the rules, from the first, see danger.
  public let dangerRules: Int

  /// The classes of the classifier: the passages, in their order, then the kinds of reply.
  public struct Classes: Sendable {
    private let passageCount: Int

    public init(passageCount: Int) { self.passageCount = passageCount }

    public var count: Int { passageCount + ReplyKind.allCases.count }

    public func number(of kind: ReplyKind) -> Int { passageCount + kind.rawValue }
  }

  public var classes: Classes { Classes(passageCount: passages.count) }

  static let magic = "NEUREGEN"
  static let version = 2

  public subscript(_ sentence: FixedSentence) -> String {
    fixedSentences[sentence.rawValue]
  }

  public func passage(withID id: String) -> Int? {
    passages.firstIndex { $0.id == id }
  }

  /// The document of the index that stands for a rule.
  public func document(ofRule rule: Int) -> Int {
    passages.count + rule
  }

  /// Reads compiled knowledge. Takes time in proportion to the passages and rules; indexes and word
  /// lists are read in place, later.
  public init(_ bytes: PackedBytes) throws(PackedError) {
    var reader = PackedReader(bytes)
    guard try reader.string() == Self.magic, try reader.integer() == Self.version else {
      throw .foreign
    }
    hash = try reader.string()
    passages = try reader.list { (reader) throws(PackedError) in try Passage(from: &reader) }
    references = try reader.list { (reader) throws(PackedError) in try Reference(from: &reader) }
    rules = try reader.list { (reader) throws(PackedError) in try Rule(from: &reader) }
    contacts = try reader.list { (reader) throws(PackedError) in try Contact(from: &reader) }
    booking = BookingFacts(prompt: try reader.string(), phone: try reader.string())
    fixedSentences = try reader.list { (reader) throws(PackedError) in try reader.string() }
    lexicon = try Lexicon(from: &reader)
    patterns = try PatternSet(from: &reader)
    ruleOfPattern = try reader.integers()
    patternTexts = try reader.strings()
    index = try InvertedIndex(from: &reader)
    classifier = try LinearClassifier(from: &reader)
    ruleKinds = rules.map(\.kind)
    dangerRules = ruleKinds.prefix { $0 == .crisis }.count
    var isCatching = [Bool](repeating: false, count: patterns.count)
    for rule in rules {
      guard rule.match.upperBound <= isCatching.count else { throw .inconsistent(at: 0) }
      for pattern in rule.match { isCatching[pattern] = true }
    }
    self.isCatching = isCatching
    guard reader.isAtEnd, fixedSentences.count == FixedSentence.allCases.count,
      ruleOfPattern.count == patterns.count, patternTexts.count == patterns.count,
      index.documentCount == passages.count + rules.count + dangerRules,
      classifier.classCount == Classes(passageCount: passages.count).count
    else { throw .inconsistent(at: 0) }
  }
}
