internal import Knowledge
internal import TextSearch

/// Fills the search index and trains the classifier beside it, over one table of terms.
///
/// The index holds passages by heading, text and phrasings; rules by title and examples. The
/// classifier learns from the same phrasings and examples which kind of reply a message wants, and,
/// within that kind, which passage or rule. A counterexample speaks against its rule's kind alone.
struct IndexCompiler {
  private var builder: IndexBuilder
  private var trainer: ClassifierTrainer
  private let classes: KnowledgeBase.Classes
  private let analyzer: Analyzer
  private let patterns: PatternSet

  init(
    _ source: KnowledgeSource, rules: [SourceRule], analyzer: Analyzer, patterns: PatternCompiler,
    ranking: BM25F
  ) {
    builder = IndexBuilder(ranking: ranking)
    self.analyzer = analyzer
    var writer = PackedWriter()
    patterns.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    guard let set = try? PatternSet(from: &reader) else {
      preconditionFailure("patterns that were just written cannot be read")
    }
    self.patterns = set
    classes = KnowledgeBase.Classes(
      passageCount: source.passages.count,
      ruleKinds: rules.map { ReplyKind.named($0.kind.value) ?? .answer })
    trainer = ClassifierTrainer(classCount: classes.count)
    add(source.passages, phrasings: source.phrasings)
    add(rules, sayings: source.sayings)
  }

  private mutating func add(_ passages: [SourcePassage], phrasings: [SourcePhrasings]) {
    let phrasings = Dictionary(
      phrasings.map { ($0.passage.value, $0.questions.map(\.value)) }, uniquingKeysWith: +)
    for (document, passage) in passages.enumerated() {
      let questions = (phrasings[passage.id.value] ?? []).map { terms($0) }
      builder.add(fields: [
        [terms(passage.title.value)],
        passage.blocks.flatMap(\.sentences).map { terms($0.text) },
        questions,
      ])
      for question in questions { learn(question, document: document, kind: .answer) }
    }
  }

  private mutating func add(_ rules: [SourceRule], sayings: [SourceSayings]) {
    let sayings = Dictionary(grouping: sayings, by: \.rule.value)
    for (number, rule) in rules.enumerated() {
      let like = (sayings[rule.id.value] ?? []).flatMap(\.like)
      let unlike = (sayings[rule.id.value] ?? []).flatMap(\.unlike)
      let examples = (rule.examples + like).map { terms($0.value) }
      let title = rule.title.map { [terms($0.value)] } ?? []
      builder.add(fields: [Self.words(of: title), [], Self.words(of: examples)])
      guard let kind = ReplyKind.named(rule.kind.value), kind != .answer else { continue }
      let document = classes.passageCount + number
      for example in examples { learn(example, document: document, kind: kind) }
      let label = classes.number(of: kind)
      for twin in rule.counterexamples + unlike {
        trainer.add(terms(twin.value), classes: [], among: [label..<label + 1])
      }
    }
  }

  private mutating func learn(_ text: [Term], document: Int, kind: ReplyKind) {
    trainer.add(
      text, classes: [classes.number(of: kind), classes.number(ofDocument: document)],
      among: [classes.kinds, classes.documentClasses(of: kind)])
  }

  func write(to writer: inout PackedWriter) {
    let terms = TermTable.Layout(builder.terms.union(trainer.terms))
    terms.write(to: &writer)
    builder.write(over: terms.terms, to: &writer)
    trainer.write(over: terms.terms, to: &writer)
  }

  /// Units without their pairs of words. Rules are told apart by what was learnt; their pairs would be
  /// two thirds of the index.
  private static func words(of units: [[Term]]) -> [[Term]] {
    units.map { unit in unit.filter { !$0.isPair } }
  }

  private func terms(_ text: String) -> [Term] {
    let analyzed = analyzer.analyze(text)
    let groups = ThesaurusMatches(PatternMatches(of: patterns, in: analyzed))
    return TermExtractor(analyzed, in: analyzed.tokens.indices, groups: groups).terms()
  }
}
