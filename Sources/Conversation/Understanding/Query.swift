public import TextSearch

/// What is searched for: the terms of a sentence, or of the whole message.
public struct Query: Sendable {
  public var tokens: Range<Int>
  public var terms: [QueryTerm]
  public var isQuestion: Bool
}

extension Query {
  private static let openings: Set<String> = [
    "what", "why", "how", "who", "whose", "where", "when", "which", "is", "are", "am", "was",
    "were", "do", "does", "did", "can", "could", "will", "would", "should", "may", "might", "has",
    "have", "had", "tell", "explain", "describe",
  ]

  /// The sentences of a message, in their order.
  static func queries(for text: AnalyzedText, groups: ThesaurusMatches) -> [Query] {
    text.sentences.filter { !$0.tokens.isEmpty }.map { sentence in
      let first = text.tokens[sentence.tokens.lowerBound].word
      return Query(
        tokens: sentence.tokens,
        terms: TermExtractor.terms(of: text, in: sentence.tokens, groups: groups),
        isQuestion: sentence.isMarkedQuestion || openings.contains(first))
    }
  }

  /// How much a sentence that is not the question counts beside one that is, in percent.
  private static let storyWeight = 35

  /// All sentences as one query: those that ask count in full, a story around them less.
  static func combined(_ queries: [Query]) -> [QueryTerm] {
    let asks = queries.contains(where: \.isQuestion)
    let words = queries.map(\.tokens.count).reduce(0, +)
    let hasStory = asks && words > 15
    var weights: [String: Int] = [:]
    var order: [String] = []
    for query in queries {
      let share = hasStory && !query.isQuestion ? storyWeight : 100
      for term in query.terms {
        let weight = term.weight * share / 100
        if let known = weights[term.text] {
          weights[term.text] = max(known, weight)
        } else {
          weights[term.text] = weight
          order.append(term.text)
        }
      }
    }
    return order.map { QueryTerm(text: $0, weight: weights[$0]!) }
  }
}
