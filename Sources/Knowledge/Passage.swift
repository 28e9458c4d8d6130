/// A part of the page, restated: the smallest thing that the guide answers with.
public struct Passage: Sendable, Equatable {
  /// `section/name`, as in the contract.
  public var id: String
  /// Heading of the page's section.
  public var section: String
  public var title: String
  public var blocks: [Block]
  /// Works that it cites, as numbers in `KnowledgeBase.references`, in order of first citation.
  public var references: [Int]
  /// A short question that this passage answers.
  public var suggestion: String
  public var links: [Link]

  /// A paragraph or a list item.
  public struct Block: Sendable, Equatable {
    public var isListItem: Bool
    public var sentences: [Sentence]

    public init(isListItem: Bool, sentences: [Sentence]) {
      self.isListItem = isListItem
      self.sentences = sentences
    }

    /// Works cited in it, as numbers in `KnowledgeBase.references`, in the order of their marks.
    public var citations: [Int] {
      sentences.flatMap { $0.runs }.flatMap { run in
        if case .citation(let works) = run { works } else { [] as [Int] }
      }
    }
  }

  /// A sentence as words and citations in turn.
  public struct Sentence: Sendable, Equatable {
    public var runs: [Run]

    public enum Run: Sendable, Equatable {
      case text(String)
      /// Works cited here, as numbers in `KnowledgeBase.references`.
      case citation([Int])
    }

    public init(runs: [Run]) {
      self.runs = runs
    }

    /// The words without citations.
    public var text: String {
      var text = ""
      for case .text(let words) in runs { text += words }
      return text
    }
  }

  /// Where a question that follows this passage leads.
  public struct Link: Sendable, Equatable {
    public var aspect: Aspect
    /// Passages, as numbers in `KnowledgeBase.passages`, best first.
    public var passages: [Int]

    public init(aspect: Aspect, passages: [Int]) {
      self.aspect = aspect
      self.passages = passages
    }
  }

  /// What a follow-up question asks of the passage before it.
  public enum Aspect: Int, Sendable, CaseIterable {
    case why, how, more, help, ketamine, who
    /// What it lists, item by item: where each item is told.
    case items
  }

  public init(
    id: String, section: String, title: String, blocks: [Block], references: [Int],
    suggestion: String, links: [Link]
  ) {
    self.id = id
    self.section = section
    self.title = title
    self.blocks = blocks
    self.references = references
    self.suggestion = suggestion
    self.links = links
  }

  public func passages(for aspect: Aspect) -> [Int] {
    links.first { $0.aspect == aspect }?.passages ?? []
  }
}
