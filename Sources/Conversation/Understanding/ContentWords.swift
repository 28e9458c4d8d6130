internal import Knowledge
internal import TextSearch

/// The words of a message that carry meaning, by what the page knows of them; each once.
struct ContentWords {
  /// Words that passages or the ways of asking for them hold, the rarest first; ties in the order of
  /// the message.
  let known: [String]
  /// Words that are known English, or a rule's, and that no passage holds; in the order of the
  /// message.
  let foreign: [String]
  /// Words that are neither known nor like anything known.
  let unknown: [String]

  init(of message: Understanding, in knowledge: KnowledgeBase) {
    var known: [(word: String, rarity: Int)] = []
    var foreign: [String] = []
    var unknown: [String] = []
    var seen: Set<String> = []
    for (position, token) in message.text.tokens.enumerated()
    where !token.isFunctionWord && seen.insert(token.word).inserted {
      let terms = ([token.stem] + token.alternatives + message.groups.names(at: position))
        .compactMap { knowledge.terms.number(of: $0) }
      let passageTerms = terms.filter { term in
        knowledge.index.postings(of: term).contains { $0.document < knowledge.passages.count }
      }
      if let rarity = passageTerms.compactMap({ knowledge.index.rarity(of: $0) }).max() {
        known.append((token.word, rarity))
      } else if token.reading == .unknown {
        unknown.append(token.word)
      } else {
        foreign.append(token.word)
      }
    }
    self.known = known.enumerated().sorted {
      ($1.element.rarity, $0.offset) < ($0.element.rarity, $1.offset)
    }.map { $0.element.word }
    self.foreign = foreign
    self.unknown = unknown
  }
}
