import Testing

@testable import KnowledgeAuthoring

@Suite struct ReadingGradeTests {
  /// Words and their syllables as dictionaries divide them (Merriam-Webster).
  static let syllables: [(word: String, count: Int)] = [
    ("the", 1), ("be", 1), ("guilt", 1), ("nerve", 1), ("lives", 1), ("died", 1), ("used", 1),
    ("called", 1), ("makes", 1), ("isn't", 1), ("people's", 2), ("table", 2), ("places", 2),
    ("changes", 2), ("catches", 2), ("needed", 2), ("treated", 2), ("trauma", 2), ("patient", 2),
    ("region", 2), ("being", 2), ("trying", 2), ("create", 2), ("science", 2), ("quiet", 2),
    ("careful", 2), ("movement", 2), ("something", 2), ("sometimes", 2), ("safety", 2),
    ("every", 2), ("everyday", 3), ("suicide", 3), ("violence", 3), ("usual", 3), ("idea", 3),
    ("area", 3), ("ketamine", 3), ("sertraline", 3), ("serious", 3), ("period", 3),
    ("reaction", 3), ("diseases", 3), ("services", 3), ("anxiety", 4), ("experience", 4),
    ("serotonin", 4), ("paroxetine", 4), ("hippocampus", 4), ("amygdala", 4), ("mechanism", 4),
    ("psychiatric", 4), ("evaluate", 4), ("diagnosis", 4), ("hypervigilance", 5),
    ("individual", 5), ("antidepressant", 5), ("rehabilitation", 6), ("physiotherapy", 6),
    ("post-traumatic", 4), ("PTSD", 1), ("40-60%", 1), ("(866)", 1),
  ]

  @Test(arguments: syllables)
  func countsSyllables(word: String, count: Int) {
    #expect(Syllables.count(in: word) == count)
  }

  /// By hand: 9 words, 2 sentences, 12 syllables: 0.39 · 4.5 + 11.8 · 12/9 - 15.59 = 1.898.
  @Test func followsTheFormula() {
    let grade = ReadingGrade(of: ["The rain fell.", "A table is something useful, too – ."])
    #expect(grade.words == 9)
    #expect(grade.sentences == 2)
    #expect(grade.syllables == 12)
    #expect(grade.description == "1.9")
  }

  @Test func isZeroWithoutWords() {
    #expect(ReadingGrade(of: ["", " – "]).value == 0)
    #expect(ReadingGrade(of: []).description == "0.0")
  }
}
