internal import Knowledge
internal import TextSearch

/// How like a message, or a sentence of it, is to the examples of a rule of danger.
///
/// Patterns name danger; people hint at it in words that no pattern foresees. Where a sentence's
/// words speak more for a rule's examples than for any passage, any other rule and any innocent
/// twin, by a clear lead, it is taken for danger as well.
public struct Likeness: Sendable, Equatable {
  /// Number of the rule in `KnowledgeBase.rules`.
  public var rule: Int
  /// BM25F score of its examples, and how far it leads everything else, in points.
  public var score: Int
  public var lead: Int

  /// Points that the examples must have, and lead by. Measured: a missed crisis is worse than a
  /// false alarm.
  private static let leastScore = 20
  private static let leastLead = 5
  /// Sentences that are compared; a longer message is judged by its first ones.
  private static let mostSentences = 60

  /// The likeness to danger with the greatest lead among the sentences and the whole; nil where
  /// none is clear.
  static func toDanger(of message: Understanding, _ knowledge: KnowledgeBase) -> Likeness? {
    var best: Likeness?
    var parts = message.queries.prefix(mostSentences).map(\.terms)
    if parts.count > 1 { parts.append(Query.combined(message.queries)) }
    for terms in parts {
      guard let likeness = likeness(of: terms, knowledge) else { continue }
      if best == nil || likeness.lead > best!.lead { best = likeness }
    }
    return best
  }

  private static func likeness(of terms: [QueryTerm], _ knowledge: KnowledgeBase) -> Likeness? {
    let scores = knowledge.index.scores(for: terms)
    let first = knowledge.passages.count
    var danger = (rule: 0, score: 0)
    var other = 0
    for (document, score) in scores.enumerated() {
      let rule = document - first
      if (0..<knowledge.dangerRules).contains(rule) {
        if score > danger.score { danger = (rule, score) }
      } else {
        other = max(other, score)
      }
    }
    let lead = (danger.score - other) / Evidence.point
    guard danger.score >= leastScore * Evidence.point, lead >= leastLead else { return nil }
    return Likeness(rule: danger.rule, score: danger.score / Evidence.point, lead: lead)
  }
}
