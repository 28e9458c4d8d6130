internal import Conversation
internal import Knowledge

/// What a question found.
public enum Found: String, Sendable, CaseIterable {
  /// A passage answered.
  case answered
  /// One of two questions was answered; the page lacks the other.
  case inPart = "in-part"
  /// A rule replied in full: small talk, booking, medical advice, off-topic.
  case replied
  /// A topic that the page is known to lack.
  case lacking
  /// Something of the field on which the page says nothing.
  case unsure
  /// Nothing that the guide knows.
  case outside
  /// A language that it does not speak.
  case foreign
  /// A follow-up with nothing to follow, or a message without words.
  case nothing
  /// Crisis help.
  case help

  init(_ turn: Turn, in knowledge: KnowledgeBase) {
    self =
      switch turn.outcome {
      case .crisis, .helpStays: .help
      case .empty, .nothingBefore, .noMore: .nothing
      case .foreign: .foreign
      case .rule(let rule): knowledge.rules[rule].kind == .notCovered ? .lacking : .replied
      case .answer, .inShort, .twoReadings, .sources: .answered
      case .both(_, let rule, _):
        knowledge.rules[rule].kind == .notCovered ? .inPart : .answered
      case .unsure: .unsure
      case .outside: .outside
      case .bookingDeclined: .replied
      }
  }

  public var isAnswer: Bool { self == .answered || self == .inPart }

  /// Whether the question is still open: staff may write what answers it.
  public var isGap: Bool {
    switch self {
    case .inPart, .lacking, .unsure, .outside: true
    case .answered, .replied, .foreign, .nothing, .help: false
    }
  }
}
