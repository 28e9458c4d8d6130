internal import Knowledge
internal import TextSearch

/// Turns a knowledge folder into the compact form that the guide runs on.
///
/// The same folder gives the same bytes on every machine.
public struct KnowledgeCompiler {
  private let source: KnowledgeSource
  public private(set) var findings: [Finding] = []
  /// What each phrasing has taught; nothing before `compile`.
  public private(set) var lessons = PhrasingLessons([:], [])

  /// Fields of a passage in the index, and what a word in each is worth. Phrasings are how people
  /// ask, so they carry most; measured on the labelled questions.
  static let ranking = BM25F(
    k1: 3,
    fields: [
      .init(weight: 2, b: 0.5),  // heading
      .init(weight: 1, b: 0.5),  // text
      .init(weight: 1, b: 0.75),  // phrasings
    ])

  public init(_ source: KnowledgeSource) {
    self.source = source
  }

  /// Compiles what was read. Faults are added to `findings`; with an error among them the result
  /// must not be used.
  public mutating func compile(hash: String) -> [UInt8] {
    var parts = KnowledgeParts()
    parts.hash = hash
    let words = LexiconCompiler(source)
    let lexicon = words.compiled()
    let analyzer = Analyzer(lexicon: lexicon.value, corrects: false)
    parts.lexicon = { writer in lexicon.source.write(to: &writer) }

    var values = ValueCompiler(source)
    parts.passages = values.passages()
    parts.references = values.references()
    parts.contacts = values.contacts()
    parts.booking = values.booking()
    parts.fixedSentences = values.fixedSentences()

    var rules = RuleCompiler(source, analyzer: analyzer, frequencies: words.stemFrequencies())
    parts.rules = rules.rules(values: &values)
    parts.ruleOfPattern = rules.ruleOfPattern
    parts.patternTexts = rules.patternTexts
    findings += values.findings + rules.findings
    parts.kindWeights = KindWeightsCompiler.weights(source.kindWeights, findings: &findings)
    let patterns = rules.patterns
    parts.patterns = { writer in patterns.write(to: &writer) }

    // Questions are learnt as they will be read: with their misspellings mended.
    let index = IndexCompiler(
      source, rules: rules.ordered, analyzer: Analyzer(lexicon: lexicon.value), patterns: patterns,
      ranking: Self.ranking)
    let compiled = index.compiled()
    parts.index = compiled.write
    lessons = compiled.lessons
    return parts.packed()
  }

  /// FNV-1a, 64 bits, over paths and texts in the order of the paths, as 16 hexadecimal digits.
  public static func hash(of files: [SourceFile]) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for file in files {
      for byte in Array(file.path.utf8) + [0] + Array(file.text.utf8) + [0] {
        hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
