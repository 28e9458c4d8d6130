import Evaluation
import Testing

struct MisspellerTests {
  static let question = "Why doesn't the amygdala ever calm down after trauma?"

  @Test func sameSeedSameSlips() {
    var one = Misspeller(seed: 7)
    var other = Misspeller(seed: 7)
    for _ in 0..<50 {
      #expect(one.misspelt(Self.question, words: 2) == other.misspelt(Self.question, words: 2))
    }
  }

  /// One slip changes one word, keeps its first letter, and moves its length by one at most.
  @Test func oneSlipChangesOneWord() {
    var misspeller = Misspeller(seed: 3)
    let words = Self.question.split(separator: " ")
    for _ in 0..<500 {
      let slipped = misspeller.misspelt(Self.question, words: 1).split(separator: " ")
      #expect(slipped.count == words.count)
      let changed = zip(words, slipped).filter { $0 != $1 }
      #expect(changed.count <= 1)
      for (word, slip) in changed {
        #expect(word.first == slip.first)
        #expect(abs(word.count - slip.count) <= 1)
      }
    }
  }

  @Test func shortWordsAndOtherScriptsStay() {
    var misspeller = Misspeller(seed: 1)
    #expect(misspeller.misspelt("is it ok 12345 ¿qué?", words: 3) == "is it ok 12345 ¿qué?")
    #expect(misspeller.misspelt("", words: 3).isEmpty)
  }
}
