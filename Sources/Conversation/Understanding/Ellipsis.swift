internal import Knowledge
internal import TextSearch

/// Whether a message needs what was said before to be understood.
enum Ellipsis {
  private static let pointing: Set<String> = [
    "it", "that", "this", "they", "them", "these", "those", "he", "she", "him", "her", "there",
    "one", "ones", "same", "too", "his", "their", "its",
  ]
  private static let definitions: Set<String> = ["what", "who", "where"]
  private static let copulas: Set<String> = ["is", "are", "was"]
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
        !match.span.contains(index) && !text.tokens[index].isFunctionWord
      }
      guard outside.isEmpty else { continue }
      if best == nil || match.span.count > best!.span.count { best = match }
    }
    return best.flatMap { knowledge.rules[$0.rule].follow }
  }

  /// Whether a part of a text points at something named elsewhere: 'it', 'they', 'that'.
  static func points(_ part: Range<Int>, in text: AnalyzedText) -> Bool {
    text.tokens[part].contains { pointing.contains($0.word) }
  }

  /// Whether a message says that it goes on: it opens with 'and' or its like, or points.
  static func goesOn(_ text: AnalyzedText) -> Bool {
    openings.contains(text.tokens.first?.word ?? "") || points(text.tokens.indices, in: text)
  }

  /// Whether a message leans on the talk so far: it opens like the rest of a sentence, is short, or
  /// points. A short 'what is …' that names something of the field stands by itself.
  static func leansOnTopic(_ text: AnalyzedText, isAboutField: Bool) -> Bool {
    guard let first = text.tokens.first else { return false }
    let isDefinition =
      isAboutField && text.tokens.count > 2 && definitions.contains(first.word)
      && copulas.contains(text.tokens[1].word)
      && !points(text.tokens.indices, in: text)
    if openings.contains(first.word) { return true }
    let meaningful = text.tokens.count { !$0.isFunctionWord }
    if meaningful <= fewWords { return !isDefinition }
    return text.tokens.count <= 12 && points(text.tokens.indices, in: text)
  }
}
