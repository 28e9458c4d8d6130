internal import Knowledge
internal import TextSearch

/// Fills the search index and trains the classifier beside it.
///
/// The index holds passages by heading, text and phrasings; rules by title and examples; the innocent
/// twins of rules of danger by their counterexamples. The classifier learns from the same phrasings,
/// examples and twins which passage is asked for, and which kind of reply.
struct IndexCompiler {
  private var builder: IndexBuilder
  private var lessons: [(terms: [QueryTerm], labels: Set<Int>)] = []
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
    classes = KnowledgeBase.Classes(passageCount: source.passages.count)
    let phrasings = Dictionary(
      source.phrasings.map { ($0.passage.value, $0.questions.map(\.value)) },
      uniquingKeysWith: +)
    for (number, passage) in source.passages.enumerated() {
      let questions = (phrasings[passage.id.value] ?? []).map { terms($0) }
      builder.add(fields: [
        [terms(passage.title.value)],
        passage.blocks.flatMap(\.sentences).map { terms($0.text) },
        questions,
      ])
      lessons += questions.map { ($0, [number, classes.number(of: .answer)]) }
    }
    let sayings = Dictionary(grouping: source.sayings, by: \.rule.value)
    for rule in rules {
      let like = (sayings[rule.id.value] ?? []).flatMap(\.like)
      let examples = (rule.examples + like).map { terms($0.value) }
      builder.add(fields: [rule.title.map { [terms($0.value)] } ?? [], [], examples])
      if let kind = ReplyKind.allCases.first(where: { $0.name == rule.kind.value }),
        kind != .answer
      {
        lessons += examples.map { ($0, [classes.number(of: kind)]) }
      }
    }
    for rule in rules.prefix(while: { $0.kind.value == "crisis" }) {
      let unlike = (sayings[rule.id.value] ?? []).flatMap(\.unlike)
      let twins = (rule.counterexamples + unlike).map { terms($0.value) }
      builder.add(fields: [[], [], twins])
      lessons += twins.map { ($0, []) }
    }
  }

  func write(to writer: inout PackedWriter) {
    var indexWriter = PackedWriter()
    builder.write(to: &indexWriter)
    var reader = PackedReader(PackedBytes(indexWriter.bytes))
    guard let index = try? InvertedIndex(from: &reader) else {
      preconditionFailure("an index that was just written cannot be read")
    }
    // Innocent twins are innocent, not off the page: they speak against danger alone.
    var trainer = ClassifierTrainer(
      over: index, classCount: classes.count, guarded: [classes.number(of: .crisis)])
    for lesson in lessons { trainer.add(lesson.terms, labels: lesson.labels) }
    writer.append(indexWriter)
    trainer.write(to: &writer)
  }

  private func terms(_ text: String) -> [QueryTerm] {
    let analyzed = analyzer.analyze(text)
    let groups = ThesaurusMatches(PatternMatches(of: patterns, in: analyzed))
    return TermExtractor.terms(of: analyzed, in: analyzed.tokens.indices, groups: groups)
  }
}
