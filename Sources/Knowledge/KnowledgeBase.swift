public import TextSearch

/// All that the guide can say, and all that it understands by: one value.
///
/// It never changes while people are talked with; the workbench weighs its parts on altered copies.
///
/// Documents of the index are the passages, in their order, and behind them the rules, in theirs.
public struct KnowledgeBase: Sendable {
  /// Hash of the content that this was compiled from, 16 hexadecimal digits.
  public let hash: String
  /// Passages in the order of the page.
  public package(set) var passages: [Passage]
  public let references: [Reference]
  /// Rules; those of danger first, then by kind, in the order of their files.
  public package(set) var rules: [Rule]
  public package(set) var contacts: [Contact]
  public let booking: BookingFacts
  private let fixedSentences: [String]
  public let lexicon: Lexicon
  public package(set) var patterns: PatternSet
  /// For each pattern, the rule that it belongs to.
  public let ruleOfPattern: PackedIntegers
  /// The patterns as they were written, for explanations.
  public let patternTexts: PackedStrings
  /// The terms of the index and the classifier.
  public let terms: TermTable
  /// What staff wrote down as ways to ask for a passage.
  public package(set) var phrasings: PhrasingTable
  public let index: InvertedIndex
  /// What was learnt from phrasings and examples.
  public package(set) var classifier: LinearClassifier
  public let classes: Classes
  /// How much each signal speaks for each kind of reply.
  public let kindWeights: KindWeights
  /// For each rule, the kind of its reply.
  public let ruleKinds: [ReplyKind]
  /// For each pattern, whether it catches messages, rather than keeping its rule from catching them.
  public package(set) var isCatching: [Bool]
  /// A pattern that keeps no rule from catching: what is a single one worth? None, for talking with
  /// people.
  package var passedOver: Int?
  /// Documents that are not found: what is a single passage or rule worth? None, for talking with
  /// people.
  public package(set) var withdrawn: Set<Int> = []

  /// The classes of the classifier: the kinds of reply, then the documents of the index. A document
  /// is told only from those of its kind.
  public struct Classes: Sendable {
    public let passageCount: Int
    private let ruleCount: Int
    /// For each kind, its documents; rules of one kind stand together.
    private let documentsByKind: [Range<Int>]

    public init(passageCount: Int, ruleKinds: [ReplyKind]) {
      self.passageCount = passageCount
      ruleCount = ruleKinds.count
      documentsByKind = ReplyKind.allCases.map { kind in
        guard kind != .answer else { return 0..<passageCount }
        let first = ruleKinds.firstIndex(of: kind) ?? 0
        let last = ruleKinds.lastIndex(of: kind).map { $0 + 1 } ?? 0
        return passageCount + first..<passageCount + last
      }
    }

    public var count: Int { ReplyKind.allCases.count + passageCount + ruleCount }

    public var kinds: Range<Int> { 0..<ReplyKind.allCases.count }

    public func number(of kind: ReplyKind) -> Int { kind.rawValue }

    public func number(ofDocument document: Int) -> Int {
      ReplyKind.allCases.count + document
    }

    /// The documents of the index that lead to a kind of reply: all passages, or the rules of the
    /// kind. Rules that say nothing themselves are in none.
    public func documents(ofKind kind: ReplyKind) -> Range<Int> { documentsByKind[kind.rawValue] }

    /// The classes of those documents.
    public func documentClasses(of kind: ReplyKind) -> Range<Int> {
      let documents = documentsByKind[kind.rawValue]
      return number(ofDocument: documents.lowerBound)..<number(ofDocument: documents.upperBound)
    }
  }

  static let magic = "NEUREGEN"
  static let version = 6

  public subscript(_ sentence: FixedSentence) -> String {
    fixedSentences[sentence.rawValue]
  }

  public func passage(withID id: String) -> Int? {
    passages.firstIndex { $0.id == id }
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
    phrasings = try PhrasingTable(from: &reader)
    terms = try TermTable(from: &reader)
    index = try InvertedIndex(from: &reader, termCount: terms.count)
    classifier = try LinearClassifier(from: &reader, termCount: terms.count)
    let weights = try reader.list { (reader) throws(PackedError) in try reader.numbers() }
    kindWeights = KindWeights(rows: weights.map { row in row.map { $0 - KindWeights.offset } })
    ruleKinds = rules.map { $0.kind }
    classes = Classes(passageCount: passages.count, ruleKinds: ruleKinds)
    var isCatching = [Bool](repeating: false, count: patterns.count)
    for rule in rules {
      guard rule.match.upperBound <= isCatching.count else { throw .inconsistent(at: 0) }
      for pattern in rule.match { isCatching[pattern] = true }
    }
    self.isCatching = isCatching
    guard reader.isAtEnd, fixedSentences.count == FixedSentence.allCases.count,
      ruleOfPattern.count == patterns.count, patternTexts.count == patterns.count,
      index.documentCount == passages.count + rules.count,
      classifier.classCount == classes.count, weights.count == Signal.allCases.count,
      weights.allSatisfy({ $0.count == ReplyKind.allCases.count })
    else { throw .inconsistent(at: 0) }
  }
}
