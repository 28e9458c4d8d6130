internal import Knowledge

/// Weighs what was found: answer, offer two readings, or say that the page does not say.
enum Judgement {
  /// Below this share of its content in the winner, in percent, a question is not answered.
  private static let leastSupport = 35
  /// Below this score, in points, nothing was found.
  private static let leastScore = 6

  static func outcome(
    of decision: Decision, _ evidence: Evidence?, _ message: Understanding,
    after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Outcome {
    switch decision {
    case .danger(let match): .crisis(rule: match.rule)
    case .stillInDanger(let rule): .helpStays(rule: rule)
    case .empty: .empty
    case .foreign(let language): .foreign(language)
    case .smalltalk(let match): .rule(match.rule)
    case .followUp(let followUp):
      FollowUpJudgement.outcome(of: followUp, after: state, in: knowledge)
    case .search: outcome(of: evidence!, message, in: knowledge)
    }
  }

  private static func outcome(
    of evidence: Evidence, _ message: Understanding, in knowledge: KnowledgeBase
  ) -> Outcome {
    guard let best = evidence.ranking.first else { return .outside }
    let isPassage = best.document < knowledge.passages.count
    let isWeak =
      best.score < leastScore * Evidence.point
      || best.support < leastSupport && best.fromTopic == 0
    if best.fromPattern == 0, isWeak {
      return message.isAboutField ? .unsure(nearest: nearest(in: evidence, knowledge)) : .outside
    }
    guard isPassage else { return .rule(best.document - knowledge.passages.count) }
    return .answer([best.document])
  }

  private static func nearest(in evidence: Evidence, _ knowledge: KnowledgeBase) -> [Int] {
    Array(
      evidence.ranking.lazy.map(\.document).filter { $0 < knowledge.passages.count }.prefix(2))
  }
}
