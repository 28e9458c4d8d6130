import Testing

@testable import TextSearch

struct SpellingTests {
  @Test(
    "the cost of an edit",
    arguments: [
      ("brain", "brain", 0), ("brian", "brain", 70), ("brin", "brain", 100),
      ("braain", "brain", 50), ("bren", "bran", 70), ("kane", "cane", 60), ("vrain", "brain", 75),
      ("ketamin", "ketamine", 85),
    ])
  func cost(typed: String, word: String, cost: Int) {
    #expect(EditCost.between(Array(typed.utf8), Array(word.utf8), limit: 1000) == cost)
  }

  @Test("a cost over the limit is none")
  func limit() {
    #expect(EditCost.between(Array("abcdef".utf8), Array("uvwxyz".utf8), limit: 200) == nil)
  }

  @Test(
    "a misspelling is mended to the nearest word that is used",
    arguments: [
      ("ketamin", "ketamine"), ("kteamine", "ketamine"), ("eketamine", "ketamine"),
      ("terapy", "therapy"), ("symtoms", "symptoms"), ("nigtmare", "nightmare"), ("wr", nil),
      ("zzzzzz", nil), ("qwertyuiop", nil),
    ] as [(String, String?)])
  func correction(typed: String, word: String?) {
    #expect(
      SpellingCorrector(targets: TestLexicon.lexicon.targets).correction(of: typed) == word)
  }

  @Test("every single edit of a long word is mended")
  func singleEdits() {
    let corrector = SpellingCorrector(targets: TestLexicon.lexicon.targets)
    let word = Array("hippocampus".utf8)
    for index in 1..<word.count {
      var dropped = word
      dropped.remove(at: index)
      var swapped = word
      swapped.swapAt(index, index - 1)
      for typed in [dropped, swapped] {
        #expect(corrector.correction(of: String(decoding: typed, as: UTF8.self)) == "hippocampus")
      }
    }
  }
}
