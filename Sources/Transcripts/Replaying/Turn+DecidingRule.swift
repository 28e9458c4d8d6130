public import Conversation
public import Knowledge

extension Turn {
  /// The rule that decided what is said; nil where the search, or no rule at all, did.
  public func decidingRule(in knowledge: KnowledgeBase) -> Rule? {
    switch outcome {
    case .crisis(let rule), .helpStays(let rule), .rule(let rule):
      return knowledge.rules[rule]
    default:
      guard case .followUp(let followUp) = decision else { return nil }
      return understanding.matches.lazy.map { knowledge.rules[$0.rule] }
        .first { $0.follow == followUp && $0.kind == .answer }
    }
  }
}
