import BuiltInKnowledge
import Conversation
import Knowledge
import Testing

@testable import Evaluation

/// Weights of signals, fitted to a handful of turns.
struct KindFitTests {
  private static let guide = Guide(knowledge: try! BuiltInKnowledge.load())

  private static func fit(_ turns: [(line: Int, LabelledTurn)]) -> KindFit {
    KindFit(
      to: turns.map { LabelledConversation(file: "f", line: $0.line, turns: [$0.1]) }, with: guide)
  }

  private static let lessons: [(line: Int, LabelledTurn)] = [
    (1, LabelledTurn("what is the amygdala", kind: .answer)),
    (3, LabelledTurn("how does ketamine work", kind: .answer)),
    (5, LabelledTurn("hello there", kind: .smalltalk)),
    (7, LabelledTurn("thank you", kind: .smalltalk)),
  ]

  @Test func evenLinesAreKeptToMeasureBy() {
    #expect(Self.fit([(2, LabelledTurn("hello", kind: .smalltalk))]).turnCount == 0)
    #expect(Self.fit(Self.lessons).turnCount == 4)
  }

  @Test func aSignalSpeaksForTheKindThatItCameWith() {
    let weights = Self.fit(Self.lessons).weights
    let smalltalk = Signal.allCases.firstIndex(of: .kind(.smalltalk))!
    #expect(weights.weight(ofSignal: smalltalk, for: .smalltalk) > 0)
    #expect(weights.weight(ofSignal: smalltalk, for: .answer) < 0)
  }

  @Test func theSameTurnsGiveTheSameWeights() {
    #expect(Self.fit(Self.lessons).yaml == Self.fit(Self.lessons).yaml)
  }

  @Test func aFactorSolvesItsEquations() {
    let factor = CholeskyFactor(of: [[4, 2, 0], [2, 5, 1], [0, 1, 3]])
    let solution = factor.solution(for: [8, 15, 11])
    for (found, expected) in zip(solution, [1.0, 2, 3]) { #expect(abs(found - expected) < 1e-12) }
  }
}
