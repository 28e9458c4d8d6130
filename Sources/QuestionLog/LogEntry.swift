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
  /// Ids of the passages whose words are nearest, best first, without those that answered.
  public var nearest: [String]
  /// Hash of the knowledge that replied.
  public var knowledge: String

  /// Passages that are noted as near, at most.
  static let mostNearest = 3

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
    by = passages.map { knowledge.passages[$0].id } + Self.rules(of: turn, in: knowledge)
    nearest = Self.nearest(to: turn, without: passages, in: knowledge)
  }

  private static func rules(of turn: Turn, in knowledge: KnowledgeBase) -> [String] {
    switch turn.outcome {
    case .rule(let rule), .both(_, let rule, _): [knowledge.rules[rule].id]
    default: []
    }
  }

  /// By BM25F alone; ties in the order of the page. None where no word is a passage's.
  private static func nearest(
    to turn: Turn, without shown: [Int], in knowledge: KnowledgeBase
  ) -> [String] {
    let scores = knowledge.index.scores(for: turn.understanding.queries.flatMap(\.terms))
    return knowledge.passages.indices.filter { scores[$0] > 0 && !shown.contains($0) }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
      .prefix(mostNearest).map { knowledge.passages[$0].id }
  }
}
