internal import Knowledge
internal import TextSearch

/// How much of a question's own content a document knows.
///
/// Each word that carries meaning weighs by its rarity; a word that the knowledge never uses weighs
/// most. Function words do not count, so that common words alone never win.
struct Support {
  private let words: [(documents: Set<Int>, weight: Int)]
  private let total: Int

  /// The rarity of a word that no document holds, in hundredths.
  private static let unknownRarity = 560

  init(of part: Range<Int>, in message: Understanding, _ knowledge: KnowledgeBase) {
    var words: [(documents: Set<Int>, weight: Int)] = []
    for index in part {
      let token = message.text.tokens[index]
      guard !knowledge.lexicon.isFunctionWord(token.word) else { continue }
      var documents: Set<Int> = []
      var weight = Self.unknownRarity
      for term in [token.stem] + token.alternatives + message.groups.names(at: index) {
        if let rarity = knowledge.index.rarity(of: term) { weight = min(weight, rarity) }
        for posting in knowledge.index.postings(of: term) { documents.insert(posting.document) }
      }
      words.append((documents, weight))
    }
    self.words = words
    total = words.reduce(0) { $0 + $1.weight }
  }

  func percent(of document: Int) -> Int {
    guard total > 0 else { return 0 }
    let known = words.reduce(0) { $0 + ($1.documents.contains(document) ? $1.weight : 0) }
    return known * 100 / total
  }
}
