internal import Knowledge

/// Weighs what was found: answer, offer two readings, or say that the page does not say.
enum Judgement {
  static func outcome(
    of decision: Decision, _ evidence: Evidence?, _ message: Understanding,
    after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Outcome {
    switch decision {
    case .danger(let rule): .crisis(rule: rule)
    case .stillInDanger(let rule): .helpStays(rule: rule)
    case .empty: .empty
    case .foreign(let language): .foreign(language)
    case .followUp(let followUp):
      FollowUpJudgement.outcome(of: followUp, after: state, in: knowledge)
    case .reply:
      (message.phrased == nil ? QuestionsJudgement.outcome(of: evidence!, knowledge) : nil)
        ?? outcome(of: evidence!, message, in: knowledge)
    }
  }

  /// A rule that scores less is not meant, and its kind is said in general; in points. Chosen by a dozen
  /// messages tried by hand: labels say which kind is right, not which rule.
  private static let leastScore = 4

  static func fits(_ ranked: Evidence.Ranked) -> Bool {
    ranked.score >= leastScore * Evidence.point
  }

  private static func outcome(
    of evidence: Evidence, _ message: Understanding, in knowledge: KnowledgeBase
  ) -> Outcome {
    guard let best = evidence.ranking.first else { return general(evidence, message) }
    switch evidence.kind {
    case .answer:
      if let other = otherReading(of: message, evidence) {
        return .twoReadings(best.document, other)
      }
      return .answer([best.document], besides: besides(best, evidence))
    case .notCovered, .offTopic:
      guard fits(best) else { return general(evidence, message) }
      if evidence.kind == .offTopic, message.language != .english {
        return .foreign(message.language)
      }
      return .rule(knowledge.rule(ofDocument: best.document))
    case .medicalAdvice, .booking, .smalltalk, .crisis:
      return .rule(knowledge.rule(ofDocument: best.document))
    }
  }

  /// What is said of a kind when no rule of it fits.
  private static func general(_ evidence: Evidence, _ message: Understanding) -> Outcome {
    if evidence.kind != .offTopic {
      return .unsure(nearest: evidence.nearest)
    }
    return message.language == .english ? .outside : .foreign(message.language)
  }

  /// Passages that lie within so many points of the answer may be meant: on labelled questions one of
  /// three answers is that near to the next, and half of the wrong ones are right there.
  private static let nearPoints = 11
  private static let mostBesides = 2

  private static func besides(_ best: Evidence.Ranked, _ evidence: Evidence) -> [Int] {
    let near = evidence.ranking.dropFirst().lazy.filter {
      best.score - $0.score < nearPoints * Evidence.point
    }
    return near.prefix(mostBesides).map { $0.document }
  }

  /// A lead of so many percent or less leaves two readings open, in a question of so few words.
  private static let narrowLead = 3
  private static let fewWords = 4

  /// A passage that is hardly behind the first for a short question that may mean either.
  private static func otherReading(of message: Understanding, _ evidence: Evidence) -> Int? {
    guard evidence.ranking.count > 1, evidence.lead <= narrowLead,
      (1...fewWords).contains(message.meaningfulWords)
    else { return nil }
    let second = evidence.ranking[1]
    return second.fromTopic * 2 <= second.score ? second.document : nil
  }
}
