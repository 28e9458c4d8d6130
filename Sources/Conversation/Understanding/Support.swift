internal import Knowledge
internal import TextSearch

/// How much of a question's own content a document knows.
///
/// Each word that carries meaning weighs by its rarity; a word that the knowledge never uses weighs
/// most.
struct Support {
  private let words: [(terms: [Int], weight: Int)]
  private let total: Int
  private let index: InvertedIndex

  /// The rarity of a word that no document holds, in hundredths.
  private static let unknownRarity = 560

  /// - Parameter content: positions of the words that carry meaning.
  init(of content: [Int], in message: Understanding, _ knowledge: KnowledgeBase) {
    var words: [(terms: [Int], weight: Int)] = []
    for position in content {
      let token = message.text.tokens[position]
      let terms = ([token.stem] + token.alternatives + message.groups.names(at: position))
        .compactMap { knowledge.terms.number(of: $0) }
      let rarity = terms.compactMap { knowledge.index.rarity(of: $0) }.min()
      words.append((terms, min(rarity ?? Self.unknownRarity, Self.unknownRarity)))
    }
    self.words = words
    total = words.reduce(0) { $0 + $1.weight }
    index = knowledge.index
  }

  /// The share that a document knows, of `whole`; 0 where nothing carries meaning.
  func share(of document: Int, whole: Int) -> Int {
    guard total > 0 else { return 0 }
    let known = words.reduce(0) { sum, word in
      sum + (word.terms.contains { index.holds($0, in: document) } ? word.weight : 0)
    }
    return Int(Int64(known) * Int64(whole) / Int64(total))
  }
}
