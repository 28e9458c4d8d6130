import Rendering
import Testing

@testable import Workbench

/// Mutants of the small knowledge: which there are, and who notices them.
struct MutationTests {
  static func mutation(_ messages: [String]) -> Mutation {
    Mutation(
      of: Workshop.small.compiled, guide: Workshop.small.guide,
      trials: messages.map { Workshop.trial([$0], with: Workshop.small.guide) })
  }

  @Test(
    "an alteration is noticed by a talk that shows it, and by no other",
    arguments: [
      (Mutant.Operation.passageAway, "storm", "What is a storm?", "i am sinking"),
      (.sentenceAway, "storm: We are safe at home.", "What is a storm?", "i am sinking"),
      (.citationAway, "storm: A storm is wind and rain .", "What is a storm?", "What is rain?"),
      (.ruleAway, "crisis/drowning", "i am sinking", "What is rain?"),
      (.wordsAltered, "crisis/drowning: Call a line.", "i am sinking", "What is rain?"),
      (.contactAway, "crisis/drowning", "i am sinking", "What is rain?"),
    ])
  func noticed(operation: Mutant.Operation, part: String, showing: String, other: String) throws {
    func result(_ messages: [String]) throws -> Mutation.Result {
      let results = Self.mutation(messages).results.filter { $0.mutant.operation == operation }
      let found = results.first { $0.mutant.part == part }
      return try #require(found, "there are \(results.map(\.mutant.part))")
    }
    #expect(try result([other, showing]).noticedBy == showing)
    let unnoticed = try result([other])
    #expect(unnoticed.noticedBy == nil)
    #expect(unnoticed.witness != nil)
  }

  @Test("the score counts what makes a difference; danger that nobody notices is named first")
  func score() {
    let none = Self.mutation([])
    #expect(none.noticed == 0 && none.score == 0 && !none.results.isEmpty)
    #expect(none.unnoticedSafety.contains { $0.mutant.part == "crisis/drowning" })
    let report = none.text(most: 3, folder: "k")
    #expect(report.contains("danger or medical advice, not noticed"))
    #expect(report.contains("k/rules/rules.yaml:6: crisis/drowning"))
    #expect(
      none.json.text.hasPrefix("{\"mutants\":\(none.results.count),\"noticed\":0,\"score\":0.000,"))
  }

  @Test("the same on every run")
  func deterministic() {
    let messages = ["What is rain?", "how big is your boat"]
    #expect(Self.mutation(messages).json.text == Self.mutation(messages).json.text)
  }
}
