internal import TextSearch

/// Fills the search index: passages by heading, text and phrasings; rules by title and examples;
/// the innocent twins of rules of danger by their counterexamples.
struct IndexCompiler {
  private var builder: IndexBuilder
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
    let phrasings = Dictionary(
      source.phrasings.map { ($0.passage.value, $0.questions.map(\.value)) },
      uniquingKeysWith: +)
    for passage in source.passages {
      builder.add(fields: [
        [terms(passage.title.value)],
        passage.blocks.flatMap(\.sentences).map { terms($0.text) },
        (phrasings[passage.id.value] ?? []).map { terms($0) },
      ])
    }
    for rule in rules {
      builder.add(fields: [
        rule.title.map { [terms($0.value)] } ?? [], [], rule.examples.map { terms($0.value) },
      ])
    }
    for rule in rules.prefix(while: { $0.kind.value == "crisis" }) {
      builder.add(fields: [[], [], rule.counterexamples.map { terms($0.value) }])
    }
  }

  func write(to writer: inout PackedWriter) {
    builder.write(to: &writer)
  }

  private func terms(_ text: String) -> [String] {
    let analyzed = analyzer.analyze(text)
    let groups = ThesaurusMatches(PatternMatches(of: patterns, in: analyzed))
    return TermExtractor.terms(of: analyzed, in: analyzed.tokens.indices, groups: groups)
      .map(\.text)
  }
}
