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
    for pattern in matches.candidates() where knowledge.isCatching[pattern] {
      guard var parts = matches.spans(of: pattern) else { continue }
      let number = knowledge.ruleOfPattern[pattern]
      let rule = knowledge.rules[number]
      let vetoes = rule.unless.filter { $0 != knowledge.passedOver }
        .flatMap { matches.spans(of: $0) ?? [] }.flatMap { $0 }
      for part in parts.indices {
        parts[part].removeAll { span in vetoes.contains { $0.overlaps(span) } }
      }
      parts = near(parts)
      guard parts.allSatisfy({ !$0.isEmpty }),
        !rule.without.contains(where: { $0 != knowledge.passedOver && matches.matches($0) })
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

  /// Between two parts of a pattern that belong together stand so many words at most: in a long
  /// story, words that lie further apart have nothing to do with each other.
  private static let farthest = 12

  /// The spans of each part that have a span of every other part near them.
  private static func near(_ parts: [[Range<Int>]]) -> [[Range<Int>]] {
    guard parts.count > 1 else { return parts }
    return parts.indices.map { part in
      parts[part].filter { span in
        parts.indices.allSatisfy { other in
          other == part || parts[other].contains { distance(span, $0) <= farthest }
        }
      }
    }
  }

  /// The words between two spans; 0 where they touch or overlap.
  private static func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(0, other.lowerBound - one.upperBound, one.lowerBound - other.upperBound)
  }
}
