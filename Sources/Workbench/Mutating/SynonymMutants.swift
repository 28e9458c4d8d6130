internal import Conversation
internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Takes single words and phrases out of the thesaurus.
enum SynonymMutants {
  /// Messages that may witness that a synonym matters, at most.
  private static let mostWitnesses = 12

  static func all(of source: KnowledgeSource, in guide: Guide) -> [Mutant] {
    let knowledge = guide.knowledge
    let plain = Analyzer(lexicon: knowledge.lexicon, corrects: false)
    var written: [[String]: Located<String>] = [:]
    for group in source.lexicon.thesaurus {
      for word in group.words {
        let keys = ConceptPhrase.keys(of: word.value, plain)
        let name = [PatternKey.concept(group.name.value)] + keys
        // Two words of one stem are one synonym.
        if written[name.map(\.term)] == nil { written[name.map(\.term)] = word }
      }
    }
    let witnesses = Self.witnesses(in: source, guide)
    return knowledge.patterns.thesaurusPhrases().compactMap { phrase in
      guard let word = written[[phrase.concept] + phrase.words] else { return nil }
      return Mutant(
        operation: .synonymAway, part: "\(word.value) in \(phrase.concept)",
        location: word.location, witnesses: witnesses[phrase] ?? [], uses: [.synonym(phrase)]
      ) { $0.patterns = $0.patterns.without(phrase) }
    }
  }

  /// For each synonym, the first messages that the folder knows and that use it.
  private static func witnesses(
    in source: KnowledgeSource, _ guide: Guide
  ) -> [PatternSet.Phrase: [String]] {
    let search = SynonymSearch(guide.knowledge.patterns)
    let analyzer = Analyzer(lexicon: guide.knowledge.lexicon)
    let messages = Probe.registered(in: source, folder: "").map { $0.turns[0] }
    let found = Parallel.map(messages.count) { search.phrases(in: analyzer.analyze(messages[$0])) }
    var witnesses: [PatternSet.Phrase: [String]] = [:]
    for (message, phrases) in zip(messages, found) {
      for phrase in phrases where (witnesses[phrase]?.count ?? 0) < mostWitnesses {
        witnesses[phrase, default: []].append(message)
      }
    }
    return witnesses
  }
}
