import Conversation
import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Rendering
import Testing
import TextSearch

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
      (.wordsAltered, "crisis/drowning: Call 988.", "i am sinking", "What is rain?"),
      (.contactAway, "crisis/drowning: line", "i am sinking", "What is rain?"),
      (.numberAltered, "line", "i am sinking", "What is rain?"),
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

  @Test(
    "what keeps a rule from catching is taken away one at a time", arguments: ["unless", "without"])
  func veto(sort: String) throws {
    var small = SmallKnowledge()
    small.replace(
      "    counterexamples: [what floats]\n",
      with: "    \(sort): [toy <boat>, kettle]\n"
        + "    counterexamples: [what floats, a toy boat]\n",
      in: "rules/rules.yaml")
    let compiled = small.compiled
    let guide = Guide(knowledge: try KnowledgeBase(PackedBytes(compiled.bytes)))
    func mutation(_ messages: [String]) -> Mutation {
      Mutation(
        of: compiled, guide: guide, trials: messages.map { Workshop.trial([$0], with: guide) })
    }
    let parts = ["toy <boat>", "kettle"].map { "topic/boats, \(sort): \($0)" }
    for (messages, noticed) in [(["a toy boat"], "a toy boat"), (["What is rain?"], nil)] {
      let found = mutation(messages)
      let vetoes = found.results.filter { $0.mutant.operation == .vetoAway }
      #expect(vetoes.map(\.mutant.part) == [parts[0]])
      #expect(vetoes.map(\.noticedBy) == [noticed])
      #expect(vetoes.map(\.witness) == ["a toy boat"])
      #expect(
        found.withoutWitness.filter { $0.operation == .vetoAway }.map(\.part) == [parts[1]])
      #expect(found.text(most: 3, folder: "k").contains("k/rules/rules.yaml:21: \(parts[1])"))
    }
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
