public import Knowledge

/// What was found for a message.
public struct Evidence: Sendable {
  /// The kind of reply that the message wants.
  public var kind: ReplyKind
  /// The documents of that kind, best first; ties by document number.
  public var ranking: [Ranked]
  /// The nearest passages, best first, where none answers; else empty.
  public var nearest: [Int]
  /// The same for each question of a message that asks several; empty where it asks one.
  public var questions: [Question]

  /// One of several questions in a message.
  public struct Question: Sendable {
    public var kind: ReplyKind
    /// How far that kind is ahead of the next, in thousandths of the logarithm of the odds.
    public var lead: Int
    public var best: Ranked
  }

  /// A document and how it came to its place. All scores are in ten-thousandths of a point.
  public struct Ranked: Sendable {
    /// A passage, or a rule behind the passages.
    public var document: Int
    public var score: Int
    /// The part of the score that a matching pattern of the rule gave, or a phrasing in the very words of
    /// the message.
    public var fromPattern: Int
    /// The part that the talk so far gave.
    public var fromTopic: Int
    /// The part that was learnt from phrasings and examples; may be negative.
    public var fromTraining: Int
  }

  /// One point of a score.
  public static let point = 10_000

  /// How far the first is ahead of the second, in percent of the first.
  public var lead: Int {
    guard ranking.count > 1, ranking[0].score > 0 else { return ranking.isEmpty ? 0 : 100 }
    return Int(Int64(ranking[0].score - ranking[1].score) * 100 / Int64(ranking[0].score))
  }
}
