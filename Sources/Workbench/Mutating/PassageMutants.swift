internal import Knowledge
internal import KnowledgeAuthoring

/// Alters what passages say.
enum PassageMutants {
  /// Phrasings beside the suggestion that may show what is altered, at most.
  private static let mostShowings = 20

  static func all(of source: KnowledgeSource, in knowledge: KnowledgeBase) -> [Mutant] {
    // Passages are numbered as they are written.
    let phrasings = Dictionary(
      source.phrasings.map { ($0.passage.value, $0.questions.map(\.value)) },
      uniquingKeysWith: +)
    return zip(knowledge.passages, source.passages).enumerated().flatMap { number, pair in
      let asked = [pair.0.suggestion] + (phrasings[pair.0.id] ?? []).prefix(mostShowings)
      return (passage(number, pair.1) + sentences(of: number, pair.0, pair.1)).map { mutant in
        var mutant = mutant
        mutant.showings = asked
        return mutant
      }
    }
  }

  private static func passage(_ number: Int, _ written: SourcePassage) -> [Mutant] {
    [
      Mutant(
        operation: .passageAway, part: written.id.value, location: written.id.location,
        owner: written.id.value,
        witnesses: nil, uses: [.passage(number)]
      ) { $0.withdrawn.insert(number) }
    ]
  }

  private static func sentences(
    of number: Int, _ passage: Passage, _ written: SourcePassage
  ) -> [Mutant] {
    var mutants: [Mutant] = []
    for (block, sentences) in passage.blocks.map(\.sentences).enumerated() {
      for (place, sentence) in sentences.enumerated() {
        func add(
          _ operation: Mutant.Operation,
          _ alter: @escaping @Sendable (inout Passage.Sentence) -> Void
        ) {
          mutants.append(
            Mutant(
              operation: operation, part: "\(written.id.value): \(sentence.text)",
              location: written.blocks[block].sentences[place].location,
              owner: written.id.value, witnesses: nil,
              uses: [.passage(number)]
            ) { alter(&$0.passages[number].blocks[block].sentences[place]) })
        }
        add(.sentenceAway) { $0.runs = [] }
        if sentence.text.contains(where: \.isNumber) {
          add(.figureAltered) { $0.runs = $0.runs.map(withAnotherFigure) }
        }
        if sentence.runs.contains(where: isCitation) {
          add(.citationAway) { $0.runs.removeAll(where: isCitation) }
        }
      }
    }
    return mutants
  }

  @Sendable private static func isCitation(_ run: Passage.Sentence.Run) -> Bool {
    if case .citation = run { true } else { false }
  }

  @Sendable private static func withAnotherFigure(
    _ run: Passage.Sentence.Run
  ) -> Passage.Sentence.Run {
    guard case .text(let words) = run else { return run }
    return .text(OtherFigure.of(words))
  }
}
