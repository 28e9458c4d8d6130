public import Knowledge

extension Turn {
  /// The rule that decided what is said; nil where the search, or no rule at all, did.
  public func decidingRule(in knowledge: KnowledgeBase) -> Rule? {
    decidingRuleNumber(in: knowledge).map { knowledge.rules[$0] }
  }

  /// Its number in `KnowledgeBase.rules`.
  public func decidingRuleNumber(in knowledge: KnowledgeBase) -> Int? {
    switch outcome {
    case .crisis(let rule), .helpStays(let rule), .rule(let rule):
      return rule
    default:
      guard case .followUp(let followUp) = decision else { return nil }
      return understanding.matches.lazy.map { $0.rule }.first {
        knowledge.rules[$0].follow == followUp && knowledge.rules[$0].kind == .answer
      }
    }
  }
}
