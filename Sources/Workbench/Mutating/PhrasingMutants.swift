internal import Conversation
internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Takes away what a phrasing of a passage has taught.
enum PhrasingMutants {
  static func all(of compiled: CompiledKnowledge, in guide: Guide) -> [Mutant] {
    let knowledge = guide.knowledge
    let numbers = Dictionary(
      knowledge.passages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let phrasings = compiled.source.phrasings.flatMap { list in
      list.questions.map { (passage: numbers[list.passage.value], text: $0) }
    }
    let analyzer = Analyzer(lexicon: knowledge.lexicon)
    return Parallel.map(phrasings.count) { number -> [Mutant] in
      let text = phrasings[number].text
      let duals = compiled.lessons.duals(of: text.value)
      guard let passage = phrasings[number].passage else { return [] }
      let analyzed = analyzer.analyze(text.value)
      let groups = ThesaurusMatches(PatternMatches(of: knowledge.patterns, in: analyzed))
      let terms = TermExtractor(analyzed, in: analyzed.tokens.indices, groups: groups)
        .terms(knownTo: knowledge.terms)
      return [
        Mutant(
          operation: .phrasingAway, part: text.value, location: text.location,
          owner: knowledge.passages[passage].id,
          witnesses: [text.value], uses: [.words(of: analyzed), .passage(passage)]
        ) {
          $0.phrasings.passedOver = PhrasingTable.key(of: analyzed)
          $0.classifier = $0.classifier.unlearning(terms, duals: duals)
        }
      ]
    }.flatMap { $0 }
  }
}
