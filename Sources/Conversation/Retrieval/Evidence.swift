/// What the search found for a message.
public struct Evidence: Sendable {
  /// All documents with any score, best first; ties by document number.
  public var ranking: [Ranked]
  /// The same for each question of a message that asks several; empty where it asks one.
  public var questions: [[Ranked]]
  /// What was searched for.
  public var terms: [WeightedTerm]

  public struct WeightedTerm: Sendable {
    public var text: String
    /// In percent.
    public var weight: Int
    /// Whether it was carried over from an earlier question.
    public var isCarried: Bool
  }

  /// A document and how it came to its place. All scores are in ten-thousandths of a point.
  public struct Ranked: Sendable {
    /// A passage, or a rule behind the passages.
    public var document: Int
    public var score: Int
    /// The part of the score that a matching pattern of the rule gave.
    public var fromPattern: Int
    /// The part that the talk so far gave.
    public var fromTopic: Int
    /// The part that was learnt from phrasings and examples; may be negative.
    public var fromTraining: Int
    /// Share of the question's own content that the document knows, in percent.
    public var support: Int
  }

  /// One point of a score.
  public static let point = 10_000

  /// How far the first is ahead of the second, in percent of the first.
  public var lead: Int {
    guard ranking.count > 1, ranking[0].score > 0 else { return ranking.isEmpty ? 0 : 100 }
    return (ranking[0].score - ranking[1].score) * 100 / ranking[0].score
  }
}
