internal import Knowledge

/// Points for rules one of whose patterns catches a part of a message.
struct PatternPoints {
  private let matched: Set<Int>
  private let isAboutField: Bool
  private let knowledge: KnowledgeBase

  init(in part: Range<Int>, of message: Understanding, _ knowledge: KnowledgeBase) {
    matched = Set(message.matches.filter { $0.span.overlaps(part) }.map(\.rule))
    isAboutField = message.isAboutField
    self.knowledge = knowledge
  }

  /// A pattern is evidence beside the words, not proof: its points are those of two or three rare
  /// words. Off-topic words count little in a question about the field. Tuned on labelled questions.
  subscript(_ document: Int) -> Int {
    let rule = document - knowledge.passages.count
    guard rule >= 0, matched.contains(rule) else { return 0 }
    switch knowledge.rules[rule].kind {
    case .medicalAdvice: return 16
    case .booking: return 16
    case .notCovered: return 14
    case .offTopic: return isAboutField ? 10 : 40
    case .smalltalk: return 10
    case .answer, .crisis: return 0
    }
  }
}
