public import Conversation
internal import Knowledge

/// What an evaluation found: scores, tables, confusions, the worst turns and why.
public struct EvaluationReport: Sendable {
  public let knowledge: String
  public let scores: Scores
  public let breakdowns: [Breakdown]
  public let kinds: Confusion
  public let passages: Confusion
  /// The turns that went wrong, the gravest first; ties in the order of the files.
  public let worst: [Wrong]
  public let wrongCount: Int
  /// What changed since a baseline, where there is one.
  public var comparison: Comparison?
  /// What each component is worth, where that was asked for.
  public var ablations: [Ablation] = []
  public let verdicts: [Verdict]

  /// A turn that went wrong, and why.
  public struct Wrong: Sendable {
    public var verdict: Verdict
    public var explanation: Explanation
  }

  /// - Parameter worst: how many wrong turns are explained.
  public init(of evaluation: Evaluation, with guide: Guide, worst count: Int) {
    verdicts = evaluation.verdicts
    knowledge = guide.knowledge.hash
    scores = evaluation.scores
    breakdowns = Breakdown.all(of: verdicts)
    kinds = Confusion.ofKinds(verdicts)
    passages = Confusion.ofPassages(verdicts)
    let wrong = verdicts.filter { !$0.isRight }
    wrongCount = wrong.count
    worst = wrong.enumerated().sorted {
      (Gravity($0.element), $0.offset) < (Gravity($1.element), $1.offset)
    }.prefix(count).map {
      Wrong(verdict: $0.element, explanation: Self.explanation(of: $0.element, with: guide))
    }
  }

  /// What a later run is compared with.
  public var baseline: String { Baseline.text(of: verdicts, knowledge: knowledge) }

  private static func explanation(of verdict: Verdict, with guide: Guide) -> Explanation {
    var state = ConversationState()
    for question in verdict.before { state = guide.reply(to: question, after: state).state }
    return Explanation(of: Turn(verdict.asked, after: state, in: guide), in: guide.knowledge)
  }
}

/// How bad a wrong turn is: a missed crisis is the worst, a false answer on medicine the second, a
/// false alarm the third.
enum Gravity: Int, Comparable {
  case missedCrisis
  case falseAnswer
  case falseAlarm
  case wrongPassage
  case wrongKind

  init(_ verdict: Verdict) {
    if verdict.labelled.kind == .crisis {
      self = .missedCrisis
    } else if verdict.isFalseAnswer {
      self = .falseAnswer
    } else if verdict.isFalseAlarm {
      self = .falseAlarm
    } else if verdict.labelled.kind == .answer, verdict.kind == .answer {
      self = .wrongPassage
    } else {
      self = .wrongKind
    }
  }

  static func < (one: Gravity, other: Gravity) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the scores become without a component.
public struct Ablation: Sendable {
  public var component: Component
  public var scores: Scores

  public init(_ component: Component, scores: Scores) {
    self.component = component
    self.scores = scores
  }
}
