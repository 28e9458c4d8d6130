internal import Knowledge

/// What speaks for a rule beside the words of its examples, by its kind.
///
/// A matched pattern is evidence, not proof: its points are those of two or three rare words. Words
/// of another field count little in a question about this one. Tuned on labelled questions: half of
/// those in `Tests/Questions`, checked on the other half.
struct RuleEvidence {
  private let matched: Set<Int>
  private let isAboutField: Bool
  private let isOfTalk: Bool
  private let knowledge: KnowledgeBase

  /// - Parameter isOfTalk: whether the message leans on a topic of the talk so far.
  init(
    in part: Range<Int>, of message: Understanding, isOfTalk: Bool, _ knowledge: KnowledgeBase
  ) {
    matched = Set(message.matches.filter { $0.span.overlaps(part) }.map(\.rule))
    isAboutField = message.isAboutField || isOfTalk
    self.isOfTalk = isOfTalk
    self.knowledge = knowledge
  }

  /// How much the words of a document count, in percent. Rules have far fewer examples than
  /// passages have phrasings, which BM25F's length normalization evens out only in part; and a topic
  /// that the page lacks should be named by a pattern, not guessed from common words.
  func wordWeight(of document: Int) -> Int {
    let rule = document - knowledge.passages.count
    guard rule >= 0 else { return 100 }
    switch knowledge.ruleKinds[rule] {
    case .notCovered: return matched.contains(rule) ? 90 : 82
    case .offTopic: return isOfTalk ? 60 : 120
    case .booking: return isOfTalk && !matched.contains(rule) ? 100 : 120
    case .medicalAdvice, .smalltalk, .answer, .crisis: return 100
    }
  }

  /// Points in a talk for a rule that shares a word with the message: passages have what the talk so far
  /// gives them, and a false answer on medicine is worse than a missed one.
  func talkPoints(of document: Int) -> Int {
    let rule = document - knowledge.passages.count
    guard isOfTalk, rule >= 0 else { return 0 }
    switch knowledge.ruleKinds[rule] {
    case .notCovered, .medicalAdvice: return 2
    case .answer, .crisis, .booking, .smalltalk, .offTopic: return 0
    }
  }

  /// Points for a rule one of whose patterns catches the part of the message.
  func patternPoints(of document: Int) -> Int {
    let rule = document - knowledge.passages.count
    guard rule >= 0, matched.contains(rule) else { return 0 }
    switch knowledge.ruleKinds[rule] {
    case .notCovered: return 15
    case .medicalAdvice: return 14
    case .booking: return 10
    case .smalltalk: return 10
    case .offTopic: return isAboutField ? 14 : 24
    case .answer, .crisis: return 0
    }
  }
}
