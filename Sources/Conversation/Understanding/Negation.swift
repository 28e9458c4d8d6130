internal import TextSearch

/// Which words a negation turns round.
///
/// A negation reaches over the words that follow it in its sentence, three at most, as in NegEx
/// (Chapman and others, 2001), whose window is five terms of clinical prose; questions are shorter.
enum Negation {
  private static let reach = 3

  /// The scopes in the order of the text; none where nothing follows the negation.
  static func scopes(in text: AnalyzedText, _ patterns: PatternMatches) -> [Range<Int>] {
    patterns.spans(ofConcept: "negation").compactMap { span in
      let sentence = text.sentences[text.tokens[span.lowerBound].sentence].tokens
      let end = min(span.upperBound + reach, sentence.upperBound)
      return span.upperBound < end ? span.upperBound..<end : nil
    }
  }
}
