internal import Knowledge
internal import TextSearch

/// Decides in a fixed order, danger first.
enum Policy {
  static func decision(
    for message: Understanding, after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Decision {
    if let danger = danger(in: message, knowledge) { return .danger(danger) }
    if message.followUp == nil,
      let likeness = Likeness.toDanger(of: message, after: state, knowledge)
    {
      return .dangerByLikeness(likeness)
    }
    if let rule = state.danger, !asks(message, after: state, knowledge) {
      return .stillInDanger(rule: rule)
    }
    if message.text.tokens.isEmpty { return .empty }
    if let followUp = message.followUp { return .followUp(followUp) }
    if let talk = smalltalk(in: message, knowledge) {
      return state.danger.map { .stillInDanger(rule: $0) } ?? .smalltalk(talk)
    }
    if message.language != .english, !message.isAboutField, !isRead(message) {
      return .foreign(message.language)
    }
    return .search
  }

  /// Among several rules, a preferred one; then the one that caught the most words; then the first.
  private static func danger(in message: Understanding, _ knowledge: KnowledgeBase) -> RuleMatch? {
    var best: RuleMatch?
    for match in message.matches
    where knowledge.ruleKinds[match.rule] == .crisis
      && !Likeness.isChance(match, in: message, knowledge)
    {
      guard let known = best else {
        best = match
        continue
      }
      let rank = (knowledge.rules[match.rule].isPreferred ? 1 : 0, match.span.count)
      let knownRank = (knowledge.rules[known.rule].isPreferred ? 1 : 0, known.span.count)
      if rank > knownRank { best = match }
    }
    return best
  }

  private static func smalltalk(
    in message: Understanding, _ knowledge: KnowledgeBase
  ) -> RuleMatch? {
    let words = message.text.tokens.count
    return message.matches.first { match in
      knowledge.ruleKinds[match.rule] == .smalltalk
        && (match.span.count * 2 >= words || !message.isAboutField && words <= 12)
    }
  }

  /// Whether every word is one that the knowledge uses, as those of common Spanish questions are:
  /// what they ask may then be found.
  private static func isRead(_ message: Understanding) -> Bool {
    message.text.tokens.allSatisfy { $0.reading != .unknown && $0.reading != .corrected }
  }

  /// After danger, what is looked up: a question that names the field or what a rule knows, or what
  /// points at an answer before it. All else may still be danger. Help stays in view beside the answer.
  private static func asks(
    _ message: Understanding, after state: ConversationState, _ knowledge: KnowledgeBase
  ) -> Bool {
    if message.followUp != nil { return !state.answered.isEmpty }
    let names =
      message.isAboutField
      || message.matches.contains { match in
        switch knowledge.ruleKinds[match.rule] {
        case .notCovered, .medicalAdvice, .booking: true
        case .answer, .crisis, .smalltalk, .offTopic: false
        }
      }
    return names && message.queries.contains { $0.isQuestion || $0.opensAsQuestion }
  }
}
