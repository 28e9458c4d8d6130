public import TextSearch

/// What is searched for: the terms of a sentence, or of the whole message.
public struct Query: Sendable {
  public var tokens: Range<Int>
  public var terms: [QueryTerm]
  public var isQuestion: Bool
  /// Whether its first word asks, or joins a question on; a mere fragment with a mark does not.
  public var opensAsQuestion: Bool
}

extension Query {
  private static let openings: Set<String> = [
    "what", "why", "how", "who", "whose", "where", "when", "which", "is", "are", "am", "was",
    "were", "do", "does", "did", "can", "could", "will", "would", "should", "may", "might", "has",
    "have", "had", "tell", "explain", "describe",
  ]

  private static let askingWords: Set<String> = [
    "what", "why", "how", "who", "where", "when", "which",
  ]
  /// Words that each of two questions in one sentence has, at least.
  private static let fewestWords = 3

  /// The sentences of a message in their order, each cut where a second question is joined on.
  static func queries(
    for text: AnalyzedText, groups: ThesaurusMatches, knownTo table: TermTable
  ) -> [Query] {
    text.sentences.filter { !$0.tokens.isEmpty }.flatMap { sentence in
      clauses(of: sentence.tokens, in: text).map { clause in
        let first = text.tokens[clause.lowerBound].word
        return Query(
          tokens: clause,
          terms: TermExtractor(text, in: clause, groups: groups).terms(knownTo: table),
          isQuestion: sentence.isMarkedQuestion || openings.contains(first),
          opensAsQuestion: openings.contains(first) || sentence.isMarkedQuestion && first == "and")
      }
    }
  }

  /// 'What is it, and how does it work' is two questions: cut at 'and' before an asking word where
  /// the sentence opened with a question.
  private static func clauses(of sentence: Range<Int>, in text: AnalyzedText) -> [Range<Int>] {
    guard openings.contains(text.tokens[sentence.lowerBound].word) else { return [sentence] }
    let cut = sentence.dropFirst(fewestWords).dropLast(fewestWords).first { index in
      text.tokens[index].word == "and" && askingWords.contains(text.tokens[index + 1].word)
    }
    guard let cut else { return [sentence] }
    return [sentence.lowerBound..<cut, cut + 1..<sentence.upperBound]
  }

  /// How much a sentence that is not the question counts beside one that is, in percent.
  private static let storyWeight = 35

  /// All sentences as one query: those that ask count in full, a story around them less.
  static func combined(_ queries: [Query]) -> [QueryTerm] {
    if queries.count == 1 { return queries[0].terms }
    let asks = queries.contains(where: { $0.isQuestion })
    let words = queries.map { $0.tokens.count }.reduce(0, +)
    let hasStory = asks && words > 15
    var combined: [QueryTerm] = []
    var places: [Int: Int] = [:]
    for query in queries {
      let share = hasStory && !query.isQuestion ? storyWeight : 100
      for term in query.terms {
        let weight = term.weight * share / 100
        if let place = places[term.number] {
          combined[place].weight = max(combined[place].weight, weight)
        } else {
          places[term.number] = combined.count
          combined.append(QueryTerm(text: term.text, number: term.number, weight: weight))
        }
      }
    }
    return combined
  }
}
