internal import Knowledge
internal import TextSearch

/// Whether a message needs what was said before to be understood.
enum Ellipsis {
  private static let pointing: Set<String> = [
    "it", "that", "this", "they", "them", "these", "those", "he", "she", "him", "her", "there",
    "one", "ones", "same", "too", "his", "their", "its",
  ]
  private static let openings: Set<String> = ["and", "but", "so", "or", "then", "also", "plus"]

  /// Up to this many words that carry meaning, a message is short.
  private static let fewWords = 3

  /// What a message asks of the talk so far: the rule that caught the most words of it, where
  /// nothing of meaning stands outside those words.
  static func followUp(
    in text: AnalyzedText, _ matches: [RuleMatch], _ knowledge: KnowledgeBase
  ) -> FollowUp? {
    var best: RuleMatch?
    for match in matches {
      let rule = knowledge.rules[match.rule]
      guard rule.follow != nil, rule.kind == .answer else { continue }
      let outside = text.tokens.indices.filter { index in
        !match.span.contains(index) && !knowledge.lexicon.isFunctionWord(text.tokens[index].word)
      }
      guard outside.isEmpty else { continue }
      if best == nil || match.span.count > best!.span.count { best = match }
    }
    return best.flatMap { knowledge.rules[$0.rule].follow }
  }

  static func leansOnTopic(_ text: AnalyzedText, lexicon: Lexicon) -> Bool {
    guard let first = text.tokens.first else { return false }
    if openings.contains(first.word) { return true }
    let meaningful = text.tokens.filter { !lexicon.isFunctionWord($0.word) }.count
    if meaningful <= fewWords { return true }
    return text.tokens.count <= 12 && text.tokens.contains { pointing.contains($0.word) }
  }
}
