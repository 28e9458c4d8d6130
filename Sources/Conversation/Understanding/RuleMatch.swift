internal import Knowledge
internal import TextSearch

/// A rule that catches a message, by one of its patterns.
public struct RuleMatch: Sendable, Equatable {
  /// Number of the rule in `KnowledgeBase.rules`.
  public var rule: Int
  /// Number of the pattern in `KnowledgeBase.patterns`.
  public var pattern: Int
  /// The words that it caught, as positions in the analyzed text.
  public var span: Range<Int>
}

extension RuleMatch {
  /// The rules that catch a text, each with its longest match, in the order of the rules.
  static func all(in matches: PatternMatches, of knowledge: KnowledgeBase) -> [RuleMatch] {
    var found: [RuleMatch] = []
    for pattern in matches.candidates() {
      let number = knowledge.ruleOfPattern[pattern]
      let rule = knowledge.rules[number]
      guard rule.match.contains(pattern), var parts = matches.spans(of: pattern) else { continue }
      let vetoes = rule.unless.flatMap { matches.spans(of: $0) ?? [] }.flatMap { $0 }
      for part in parts.indices {
        parts[part].removeAll { span in vetoes.contains { $0.overlaps(span) } }
      }
      guard parts.allSatisfy({ !$0.isEmpty }),
        !rule.without.contains(where: { matches.spans(of: $0) != nil })
      else { continue }
      let longest = parts.flatMap { $0 }.max { $0.count < $1.count }!
      let match = RuleMatch(rule: number, pattern: pattern, span: longest)
      if let last = found.last, last.rule == number {
        if last.span.count < longest.count { found[found.count - 1] = match }
      } else {
        found.append(match)
      }
    }
    return found.sorted { $0.rule < $1.rule }
  }
}
