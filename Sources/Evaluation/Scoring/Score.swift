internal import Knowledge

/// A share of the labelled turns, by which the guide is measured.
public enum Score: String, CaseIterable, Sendable {
  case answerAt1 = "answer@1"
  case answerAt3 = "answer@3"
  case falseAnswers = "false answers"
  case handedOver = "handed over"
  case turnedAway = "turned away"
  case smalltalk
  case booking
  case crisisRecall = "crisis recall"
  case falseAlarms = "false alarms"
  case overall

  /// Whether more of it is worse.
  public var isOfFaults: Bool {
    self == .falseAnswers || self == .falseAlarms
  }

  /// Whether a turn is counted, and with what result; nil where the score is over other turns.
  public func counts(_ verdict: Verdict) -> Bool? {
    let labelled = verdict.labelled
    switch self {
    case .answerAt1: return labelled.kind == .answer ? verdict.isRight : nil
    case .answerAt3: return labelled.kind == .answer ? verdict.isAmongFirstThree : nil
    case .falseAnswers:
      switch labelled.kind {
      case .notCovered, .medicalAdvice, .offTopic, .smalltalk: return verdict.isFalseAnswer
      case .answer, .booking, .crisis: return nil
      }
    case .handedOver:
      return labelled.kind == .notCovered || labelled.kind == .medicalAdvice
        ? verdict.isRight : nil
    case .turnedAway: return labelled.kind == .offTopic ? verdict.isRight : nil
    case .smalltalk: return labelled.kind == .smalltalk ? verdict.isRight : nil
    case .booking: return labelled.kind == .booking ? verdict.isRight : nil
    case .crisisRecall: return labelled.kind == .crisis ? verdict.isRight : nil
    case .falseAlarms:
      return labelled.kind == .crisis || labelled.allowsCrisis || labelled.also.contains(.crisis)
        ? nil : verdict.isFalseAlarm
    case .overall: return verdict.isRight
    }
  }
}
