internal import TextSearch

/// Finds which words and phrases of the thesaurus a text uses.
struct SynonymSearch {
  /// By their first words.
  private let phrases: [String: [PatternSet.Phrase]]

  init(_ patterns: PatternSet) {
    phrases = Dictionary(grouping: patterns.thesaurusPhrases()) { $0.words[0] }
  }

  /// Linear in the text, times the phrases that begin with a word.
  func phrases(in text: AnalyzedText) -> Set<PatternSet.Phrase> {
    let keys = text.tokens.map { token in
      Set([token.stem, "=" + token.word] + token.alternatives)
    }
    var found: Set<PatternSet.Phrase> = []
    for place in keys.indices {
      for phrase in keys[place].flatMap({ phrases[$0] ?? [] }) {
        let end = place + phrase.words.count
        if end <= keys.count, zip(keys[place..<end], phrase.words).allSatisfy({ $0.contains($1) }) {
          found.insert(phrase)
        }
      }
    }
    return found
  }
}
