internal import Knowledge

/// Whether someone may be in danger, and which rule says what helps.
enum Danger {
  /// Danger is believed even where it is behind the best other kind by so much, in thousandths of the
  /// logarithm of the odds, since a missed crisis is worse than a false alarm: where words alone speak
  /// for it, and where a pattern names it. Chosen by recall and alarms on labelled questions: a
  /// caution of 200 missed one to four in a hundred more, and alarmed a quarter less often.
  private static let caution = 1000
  private static let cautionWhereNamed = 5000

  /// The rule that speaks for a message in danger; nil for any other. What asks something of the talk
  /// so far is danger only where a pattern names it.
  ///
  /// Among the rules that name the danger, a preferred one; then the one that caught the most words;
  /// then the first. Where none does, the one whose examples are most alike.
  static func rule(
    in message: Understanding, _ evidence: KindEvidence, _ knowledge: KnowledgeBase
  ) -> Int? {
    let named = message.matches.filter { knowledge.ruleKinds[$0.rule] == .crisis }
    if named.isEmpty, message.followUp != nil { return nil }
    let least = named.isEmpty ? caution : cautionWhereNamed
    guard evidence.leadOfDanger >= -least else { return nil }
    return named.max { rank($0, knowledge) < rank($1, knowledge) }?.rule
      ?? nearest(to: message, evidence, knowledge)
  }

  private static func rank(_ match: RuleMatch, _ knowledge: KnowledgeBase) -> (Int, Int, Int) {
    (knowledge.rules[match.rule].isPreferred ? 1 : 0, match.span.count, -match.rule)
  }

  /// The rule with the greatest margin, for a message in Spanish among those that speak it.
  private static func nearest(
    to message: Understanding, _ evidence: KindEvidence, _ knowledge: KnowledgeBase
  ) -> Int? {
    let classes = knowledge.classes
    let documents = knowledge.documents(ofKind: .crisis).filter {
      message.language != .spanish || knowledge.documentID($0).hasPrefix("crisis/spanish/")
    }
    return documents.max {
      (evidence.margins[classes.number(ofDocument: $0)], $1)
        < (evidence.margins[classes.number(ofDocument: $1)], $0)
    }.map { knowledge.rule(ofDocument: $0) }
  }
}
