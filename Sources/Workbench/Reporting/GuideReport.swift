internal import Knowledge
public import KnowledgeAuthoring

/// The state of the guide on one page: what it covers, what guards it, where it is weak.
public struct GuideReport: Sendable {
  /// Hash of the knowledge.
  public var knowledge: String
  public var passages: [PassageLine]
  public var coverage: Coverage
  public var mutation: Mutation
  /// Kinds of reply, then passages.
  public var confusions: [ConfusionPicture]
  /// Narrowest first, ties in the order of their places.
  public var fragile: [FragileReply]
  /// How many labelled messages were asked, and how many of them were replied to rightly.
  public var asked: (right: Int, total: Int)
  public var gaps: [GapLine]

  /// A passage: how hard it reads and in how many ways it is asked for.
  public struct PassageLine: Sendable {
    public var id: String
    public var title: String
    public var section: String
    public var grade: ReadingGrade
    public var phrasings: Int
    public var works: Int
  }

  /// Questions in like words that found no answer.
  public struct GapLine: Sendable {
    public var question: String
    public var count: Int
    /// Ids of the passages that were near.
    public var nearest: [String]

    public init(question: String, count: Int, nearest: [String]) {
      self.question = question
      self.count = count
      self.nearest = nearest
    }
  }

  public init(
    knowledge: String, source: KnowledgeSource, coverage: Coverage, mutation: Mutation,
    confusions: [ConfusionPicture], fragile: [FragileReply], asked: (right: Int, total: Int),
    gaps: [GapLine]
  ) {
    self.knowledge = knowledge
    self.coverage = coverage
    self.mutation = mutation
    self.confusions = confusions
    self.fragile = fragile.enumerated().sorted {
      ($0.element.lead, $0.offset) < ($1.element.lead, $1.offset)
    }
    .map(\.element)
    self.asked = asked
    self.gaps = gaps
    passages = source.passages.map { passage in
      let sentences = passage.blocks.flatMap(\.sentences)
      let works = sentences.flatMap(\.runs).reduce(into: Set<String>()) { works, run in
        if case .citation(let cited) = run { works.formUnion(cited.map(\.value)) }
      }
      let id = passage.id.value
      return PassageLine(
        id: id, title: passage.title.value, section: passage.section,
        grade: ReadingGrade(of: sentences.map(\.text)),
        phrasings: source.phrasings.filter { $0.passage.value == id }.map(\.questions.count)
          .reduce(0, +),
        works: works.count)
    }
  }
}
