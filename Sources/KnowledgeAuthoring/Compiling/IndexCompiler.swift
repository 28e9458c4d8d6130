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
  /// The terms of each text that is indexed or learnt, and its stems.
  private let readings: [String: (terms: [Term], key: String)]
  /// The number of the lesson that each phrasing is.
  private var lessons: [String: Int] = [:]
  private var lessonCount = 0
  /// By the stems of its words, the passage of each phrasing.
  private var phrased: [(key: String, passage: Int)] = []

  init(
    _ source: KnowledgeSource, rules: [SourceRule], analyzer: Analyzer, patterns: PatternCompiler,
    ranking: BM25F
  ) {
    builder = IndexBuilder(ranking: ranking)
    var writer = PackedWriter()
    patterns.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    guard let set = try? PatternSet(from: &reader) else {
      preconditionFailure("patterns that were just written cannot be read")
    }
    readings = Self.readings(of: Self.texts(source, rules), analyzer, set)
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
      for question in phrasings[passage.id.value] ?? [] {
        phrased.append((readings[question]!.key, document))
        lessons[question] = lessonCount
        learn(terms(question), document: document, kind: .answer)
      }
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
        lessonCount += 1
      }
    }
  }

  private mutating func learn(_ text: [Term], document: Int, kind: ReplyKind) {
    trainer.add(
      text, classes: [classes.number(of: kind), classes.number(ofDocument: document)],
      among: [classes.kinds, classes.documentClasses(of: kind)])
    lessonCount += 1
  }

  /// The index and the classifier, and what each phrasing has taught.
  func compiled() -> (write: (inout PackedWriter) -> Void, lessons: PhrasingLessons) {
    let training = trainer.training()
    let learnt = Parallel.map(training.classCount) { training.learn($0) }
    let terms = TermTable.Layout(builder.terms.union(training.terms))
    let builder = builder
    let phrased = phrased
    let write = { (writer: inout PackedWriter) in
      PhrasingTable.write(phrased, to: &writer)
      terms.write(to: &writer)
      builder.write(over: terms.terms, to: &writer)
      training.write(learnt, over: terms.terms, to: &writer)
    }
    return (write, PhrasingLessons(lessons, learnt))
  }

  /// Units without their pairs of words. Rules are told apart by what was learnt; their pairs would be
  /// two thirds of the index.
  private static func words(of units: [[Term]]) -> [[Term]] {
    units.map { unit in unit.filter { !$0.isPair } }
  }

  private func terms(_ text: String) -> [Term] { readings[text]!.terms }

  private static func texts(_ source: KnowledgeSource, _ rules: [SourceRule]) -> [String] {
    let written = source.passages.flatMap { passage in
      [passage.title.value] + passage.blocks.flatMap(\.sentences).map(\.text)
    }
    let asked =
      source.phrasings.flatMap(\.questions)
      + rules.flatMap { [$0.title].compactMap { $0 } + $0.examples + $0.counterexamples }
      + source.sayings.flatMap { $0.like + $0.unlike }
    return Set(written + asked.map(\.value)).sorted()
  }

  /// Texts as the engine will read them. Reading takes a third of the build's time.
  private static func readings(
    of texts: [String], _ analyzer: Analyzer, _ patterns: PatternSet
  ) -> [String: (terms: [Term], key: String)] {
    let readings = Parallel.map(texts.count) { number in
      let analyzed = analyzer.analyze(texts[number])
      let groups = ThesaurusMatches(PatternMatches(of: patterns, in: analyzed))
      let terms = TermExtractor(analyzed, in: analyzed.tokens.indices, groups: groups).terms()
      return (terms: terms, key: PhrasingTable.key(of: analyzed))
    }
    return Dictionary(uniqueKeysWithValues: zip(texts, readings))
  }
}
