internal import Knowledge

/// Whether someone may be in danger, and which rule says what helps.
enum Danger {
  /// Danger is believed where it is behind the best other kind by no more than this, in thousandths of
  /// the logarithm of the odds; and by no more than that, where a pattern names it. A missed crisis is
  /// worse than a false alarm. Chosen on the half of the labelled questions that is looked at.
  private static let caution = 200
  private static let cautionWhereNamed = 5000

  /// The rule that speaks for a message in danger; nil for any other.
  ///
  /// Among the rules that name the danger, a preferred one; then the one that caught the most words;
  /// then the first. Where none does, the one whose examples are most alike.
  static func rule(
    in message: Understanding, _ evidence: KindEvidence, _ knowledge: KnowledgeBase
  ) -> Int? {
    let named = message.matches.filter { knowledge.ruleKinds[$0.rule] == .crisis }
    let least = named.isEmpty || message.followUp != nil ? caution : cautionWhereNamed
    guard evidence.leadOfDanger >= -least else { return nil }
    if message.followUp != nil, named.isEmpty { return nil }
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
    let documents = classes.documents(ofKind: .crisis).filter {
      message.language != .spanish || knowledge.documentID($0).hasPrefix("crisis/spanish/")
    }
    return documents.max {
      (evidence.margins[classes.number(ofDocument: $0)], $1)
        < (evidence.margins[classes.number(ofDocument: $1)], $0)
    }.map { $0 - knowledge.passages.count }
  }
}
