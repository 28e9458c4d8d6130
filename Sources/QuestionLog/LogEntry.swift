public import Conversation
public import Knowledge
internal import Rendering
internal import TextSearch

/// One turn as it is kept: what was asked, redacted, and what kind of reply it got.
///
/// There is no time, no number of the talk and no order but that of the lines: with a time beside it,
/// a question can be laid to whoever stood at the screen then. There is no reply either: the kind
/// and the ids bring it back.
public struct LogEntry: Sendable, Equatable {
  /// The redacted message; nil where the words are not kept, because the talk is about danger.
  public var question: String?
  public var kind: ReplyKind
  public var found: Found
  /// Ids of the passages that answered, or of the rule that spoke.
  public var by: [String]
  /// Ids of the passages and of the topics that the page lacks whose words are nearest, best first,
  /// without those that answered.
  public var nearest: [String]
  /// Hash of the knowledge that replied.
  public var knowledge: String

  /// Passages, and topics, that are noted as near, at most.
  static let mostNearest = 3
  static let mostTopics = 2

  public init(
    question: String?, kind: ReplyKind, found: Found, by: [String], nearest: [String],
    knowledge: String
  ) {
    self.question = question
    self.kind = kind
    self.found = found
    self.by = by
    self.nearest = nearest
    self.knowledge = knowledge
  }

  /// Of a turn in danger, or after danger in the same talk, the kind alone is kept: so staff can
  /// count how often help was shown, and nobody can read what is most private of all.
  public init(
    of turn: Turn, typed: String, redaction: Redaction, in knowledge: KnowledgeBase
  ) {
    kind = turn.reply.kind
    found = Found(turn, in: knowledge)
    self.knowledge = knowledge.hash
    guard turn.nextState.danger == nil, turn.reply.kind != .crisis else {
      by = []
      nearest = []
      return
    }
    question = redaction.redacted(typed)
    let passages = found.isAnswer ? turn.reply.passages : []
    let rules = Self.rules(of: turn)
    by = passages.map { knowledge.passages[$0].id } + rules.map { knowledge.rules[$0].id }
    nearest = Self.nearest(to: turn, without: passages, rules, in: knowledge)
  }

  private static func rules(of turn: Turn) -> [Int] {
    switch turn.outcome {
    case .rule(let rule), .both(_, let rule, _): [rule]
    default: []
    }
  }

  /// By BM25F alone; ties in the order of the page, passages before topics. None where no word is
  /// one of theirs.
  private static func nearest(
    to turn: Turn, without shown: [Int], _ rules: [Int], in knowledge: KnowledgeBase
  ) -> [String] {
    let scores = knowledge.index.scores(for: turn.understanding.queries.flatMap(\.terms))
    let count = knowledge.passages.count
    func best(_ documents: some Sequence<Int>, _ most: Int) -> [Int] {
      Array(documents.filter { scores[$0] > 0 }.sorted(by: isNearer).prefix(most))
    }
    func isNearer(_ one: Int, _ other: Int) -> Bool {
      (scores[other], one) < (scores[one], other)
    }
    // Documents are numbered passages first, then rules.
    let topics = knowledge.rules.indices.filter {
      knowledge.rules[$0].kind == .notCovered && !rules.contains($0)
    }.map { count + $0 }
    let passages = knowledge.passages.indices.filter { !shown.contains($0) }
    return (best(passages, mostNearest) + best(topics, mostTopics)).sorted(by: isNearer).map {
      $0 < count ? knowledge.passages[$0].id : knowledge.rules[$0 - count].id
    }
  }
}
