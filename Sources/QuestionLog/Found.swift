internal import Conversation
internal import Knowledge

/// What a question found.
public enum Found: String, Sendable, CaseIterable {
  /// A passage answered.
  case answered
  /// One of two questions was answered; the page lacks the other.
  case inPart = "in-part"
  /// A rule replied in full: small talk, booking, medical advice.
  case replied
  /// A topic that the page is known to lack.
  case lacking
  /// Something of the field on which the page says nothing.
  case unsure
  /// Nothing that the guide knows, or what it turns away: it may have turned away what it should not.
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
      case .rule(let rule): Self.found(by: knowledge.rules[rule].kind)
      case .answer, .inShort, .twoReadings, .sources: .answered
      case .both(_, let rule, _):
        knowledge.rules[rule].kind == .notCovered ? .inPart : .answered
      case .unsure: .unsure
      case .outside: .outside
      case .bookingDeclined: .replied
      }
  }

  private static func found(by kind: ReplyKind) -> Found {
    switch kind {
    case .notCovered: .lacking
    case .offTopic: .outside
    case .answer, .medicalAdvice, .crisis, .booking, .smalltalk: .replied
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
