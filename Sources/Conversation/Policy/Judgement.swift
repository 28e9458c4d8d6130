internal import Knowledge

/// Weighs what was found: answer, offer two readings, or say that the page does not say.
enum Judgement {
  /// Below this share of its content in the winner, in percent, a question is not answered.
  private static let leastSupport = (aboutField: 15, otherwise: 35)
  /// From this score on, in points, a message about the field is answered whatever its support.
  private static let plentyScore = 40
  /// Below this share, a topic that the page lacks was named by chance, in a message about other
  /// things.
  private static let leastTopicSupport = 22
  /// Below this score, in points, nothing was found.
  private static let leastScore = 6
  /// The same in a message that names nothing of the field, by what is claimed.
  private static func leastForeignScore(of kind: ReplyKind) -> Int {
    switch kind {
    case .answer: 12
    case .notCovered, .medicalAdvice: 10
    case .booking, .smalltalk, .offTopic, .crisis: 8
    }
  }

  /// The same for a second question of a message, which must be clearer.
  private static let leastSecondSupport = 60
  private static let leastSecondScore = 12
  /// A lead of so many percent or less leaves two readings open, in a question of so few words.
  private static let narrowLead = 3
  private static let fewWords = 4

  static func outcome(
    of decision: Decision, _ evidence: Evidence?, _ message: Understanding,
    after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Outcome {
    switch decision {
    case .danger(let match): .crisis(rule: match.rule)
    case .dangerByLikeness(let likeness): .crisis(rule: likeness.rule)
    case .stillInDanger(let rule): .helpStays(rule: rule)
    case .empty: .empty
    case .foreign(let language): .foreign(language)
    case .smalltalk(let match): .rule(match.rule)
    case .followUp(let followUp):
      FollowUpJudgement.outcome(of: followUp, after: state, in: knowledge)
    case .search:
      staying(
        in: state, with: outcome(of: evidence!, message, in: knowledge), knowledge: knowledge)
    }
  }

  /// After danger, only what answers a question takes the place of help.
  private static func staying(
    in state: ConversationState, with outcome: Outcome, knowledge: KnowledgeBase
  ) -> Outcome {
    guard let danger = state.danger else { return outcome }
    switch outcome {
    case .answer, .both, .twoReadings: return outcome
    case .rule(let rule):
      switch knowledge.ruleKinds[rule] {
      case .notCovered, .medicalAdvice, .booking: return outcome
      case .answer, .crisis, .smalltalk, .offTopic: return .helpStays(rule: danger)
      }
    default: return .helpStays(rule: danger)
    }
  }

  private static func outcome(
    of evidence: Evidence, _ message: Understanding, in knowledge: KnowledgeBase
  ) -> Outcome {
    let outside: Outcome = message.language == .english ? .outside : .foreign(message.language)
    guard let best = evidence.ranking.first else { return outside }
    guard isStrong(best, message, knowledge) else {
      return message.isAboutField ? .unsure(nearest: nearest(in: evidence, knowledge)) : outside
    }
    if message.language != .english, knowledge.kind(ofDocument: best.document) == .offTopic {
      return outside
    }
    guard best.document < knowledge.passages.count else {
      if let answers = separateAnswers(to: evidence, insteadOf: best, knowledge) {
        return .answer(answers)
      }
      if let passage = secondAnswer(beside: best, in: evidence, knowledge),
        isHalf(best, knowledge)
      {
        return .both(
          passage: passage,
          rule: secondRule(in: evidence, knowledge) ?? best.document - knowledge.passages.count,
          passageFirst: false)
      }
      return .rule(best.document - knowledge.passages.count)
    }
    if let second = secondAnswer(beside: best, in: evidence, knowledge) {
      return .answer(inOrderOfAsking(best.document, second, evidence))
    }
    if let rule = secondRule(in: evidence, knowledge) {
      return .both(passage: best.document, rule: rule, passageFirst: true)
    }
    if let other = otherReading(of: message, evidence, knowledge) {
      return .twoReadings(best.document, other)
    }
    return .answer([best.document], besides: besides(best, evidence, knowledge))
  }

  /// Passages that lie within so many points of the answer may be meant: on labelled questions one of
  /// three answers is that near to the next, and half of the wrong ones are right there.
  private static let nearPoints = 12
  private static let mostBesides = 2

  private static func besides(
    _ best: Evidence.Ranked, _ evidence: Evidence, _ knowledge: KnowledgeBase
  ) -> [Int] {
    let near = evidence.ranking.lazy.filter {
      $0.document < knowledge.passages.count && $0.document != best.document
        && best.score - $0.score < nearPoints * Evidence.point
        && $0.score >= leastScore * Evidence.point
    }
    return near.prefix(mostBesides).map(\.document)
  }

  /// Whether a document stands on enough: a pattern, words of which it knows its share, or, for a
  /// long message about the field, so many points that the story around them cannot matter. What
  /// claims nothing of the page (small talk, booking, off-topic) needs no share.
  private static func isStrong(
    _ ranked: Evidence.Ranked, _ message: Understanding, _ knowledge: KnowledgeBase
  ) -> Bool {
    if ranked.fromPattern > 0 {
      return message.isAboutField || ranked.support >= leastTopicSupport
        || knowledge.kind(ofDocument: ranked.document) != .notCovered
    }
    let kind = knowledge.kind(ofDocument: ranked.document)
    let least =
      message.isAboutField || ranked.fromTopic > 0 ? leastScore : leastForeignScore(of: kind)
    guard ranked.score >= least * Evidence.point else { return false }
    switch kind {
    case .smalltalk, .booking, .offTopic: return true
    case .answer, .notCovered, .medicalAdvice, .crisis: break
    }
    let leastShare = message.isAboutField ? leastSupport.aboutField : leastSupport.otherwise
    return ranked.support >= leastShare || ranked.fromTopic > 0
      || message.isAboutField && ranked.score >= plentyScore * Evidence.point
  }

  /// Passages that answer each of several questions clearly, where together their words look like a
  /// topic that the page lacks, which no pattern names.
  private static func separateAnswers(
    to evidence: Evidence, insteadOf best: Evidence.Ranked, _ knowledge: KnowledgeBase
  ) -> [Int]? {
    guard best.fromPattern == 0, evidence.questions.count == 2 else { return nil }
    let answers = evidence.questions.compactMap(\.first).filter {
      $0.document < knowledge.passages.count && $0.score >= leastSecondScore * Evidence.point
        && $0.support >= leastSecondSupport
    }.map(\.document)
    return answers.count == 2 && answers[0] != answers[1] ? answers : nil
  }

  /// The passage that answers another question of the same message, and clearly so.
  private static func secondAnswer(
    beside best: Evidence.Ranked, in evidence: Evidence, _ knowledge: KnowledgeBase
  ) -> Int? {
    evidence.questions.lazy.compactMap(\.first).first { candidate in
      candidate.document < knowledge.passages.count && candidate.document != best.document
        && candidate.score >= leastSecondScore * Evidence.point
        && candidate.support >= leastSecondSupport
    }?.document
  }

  /// Whether a rule names what one half of a message asks: a topic that the page lacks, or a decision
  /// that is not the guide's, by a pattern.
  private static func isHalf(_ ranked: Evidence.Ranked, _ knowledge: KnowledgeBase) -> Bool {
    guard ranked.fromPattern > 0 else { return false }
    switch knowledge.kind(ofDocument: ranked.document) {
    case .notCovered, .medicalAdvice: return true
    case .answer, .crisis, .booking, .smalltalk, .offTopic: return false
    }
  }

  /// The rule that replies to another question of a message that a passage answers.
  private static func secondRule(in evidence: Evidence, _ knowledge: KnowledgeBase) -> Int? {
    evidence.questions.lazy.compactMap(\.first).first {
      isHalf($0, knowledge) && $0.support >= leastSecondSupport
    }.map { $0.document - knowledge.passages.count }
  }

  /// The passage first that the first question speaks for more.
  private static func inOrderOfAsking(_ one: Int, _ other: Int, _ evidence: Evidence) -> [Int] {
    let first = evidence.questions[0].first { $0.document == one || $0.document == other }
    return first?.document == other ? [other, one] : [one, other]
  }

  /// A passage that is hardly behind the first for a short question that may mean either.
  private static func otherReading(
    of message: Understanding, _ evidence: Evidence, _ knowledge: KnowledgeBase
  ) -> Int? {
    guard evidence.ranking.count > 1, evidence.lead <= narrowLead,
      (1...fewWords).contains(message.meaningfulWords),
      !message.leansOnTopic || message.meaningfulWords > 0
    else { return nil }
    let second = evidence.ranking[1]
    guard second.document < knowledge.passages.count, isStrong(second, message, knowledge),
      second.fromTopic * 2 <= second.score
    else { return nil }
    return second.document
  }

  private static func nearest(in evidence: Evidence, _ knowledge: KnowledgeBase) -> [Int] {
    Array(
      evidence.ranking.lazy.map(\.document).filter { $0 < knowledge.passages.count }.prefix(2))
  }
}
