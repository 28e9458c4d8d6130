internal import Knowledge
internal import TextSearch

/// Decides in a fixed order, danger first.
enum Policy {
  static func decision(
    for message: Understanding, _ evidence: KindEvidence, after state: ConversationState,
    in knowledge: KnowledgeBase
  ) -> Decision {
    if let rule = Danger.rule(in: message, evidence, knowledge) { return .danger(rule: rule) }
    if let rule = state.danger, !asks(message, evidence, after: state, knowledge) {
      return .stillInDanger(rule: rule)
    }
    if message.text.tokens.isEmpty { return .empty }
    if message.phrased != nil { return .reply(.answer) }
    if let followUp = message.followUp { return .followUp(followUp) }
    if message.language != .english, !message.isAboutField, !isRead(message),
      !isNamed(evidence.kind, in: message, knowledge)
    {
      return .foreign(message.language)
    }
    return .reply(evidence.kind)
  }

  /// Whether every word is one that the knowledge uses, as those of common Spanish questions are:
  /// what they ask may then be found.
  private static func isRead(_ message: Understanding) -> Bool {
    message.text.tokens.allSatisfy { $0.reading != .unknown && $0.reading != .corrected }
  }

  /// After danger, what is looked up: a question that wants an answer and names the field or what a rule
  /// knows, or what points at an answer before it. All else may still be danger. Help stays in view
  /// beside the answer.
  private static func asks(
    _ message: Understanding, _ evidence: KindEvidence, after state: ConversationState,
    _ knowledge: KnowledgeBase
  ) -> Bool {
    if message.followUp != nil { return !state.answered.isEmpty }
    switch evidence.kind {
    case .smalltalk, .offTopic, .crisis: return false
    case .answer, .notCovered, .medicalAdvice, .booking: break
    }
    return (message.isAboutField || isNamed(evidence.kind, in: message, knowledge))
      && message.queries.contains { $0.isQuestion || $0.opensAsQuestion }
  }

  /// Whether a pattern of a rule of the kind catches the message.
  private static func isNamed(
    _ kind: ReplyKind, in message: Understanding, _ knowledge: KnowledgeBase
  ) -> Bool {
    message.matches.contains { knowledge.ruleKinds[$0.rule] == kind }
  }
}
