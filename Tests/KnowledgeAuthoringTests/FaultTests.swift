import Knowledge
import KnowledgeAuthoring
import Testing

@Suite struct FaultTests {
  @Test func nothingIsWrongWithTheFixture() {
    #expect(SmallKnowledge().findings() == [])
  }

  @Test(
    arguments: Fault.ofSyntax + Fault.ofNames + Fault.ofPassages + Fault.ofRules + Fault.ofWords)
  func isFound(fault: Fault) {
    var knowledge = SmallKnowledge()
    knowledge.replace(fault.change.old, with: fault.change.new, in: fault.change.file)
    #expect(knowledge.findings() == fault.findings)
  }

  @Test func aStrangeFileIsFound() {
    var knowledge = SmallKnowledge()
    knowledge.set("notes/today.md", to: "# Today\n")
    #expect(
      knowledge.findings() == [
        "notes/today.md:1:1: error: this file belongs to no part of the knowledge"
      ])
  }

  @Test func missingClaimsAreFound() {
    var knowledge = SmallKnowledge()
    knowledge.set("claims.yaml", to: nil)
    #expect(
      knowledge.findings() == [
        "claims.yaml:1:1: error: there is no list of words that claim too much"
      ])
  }

  @Test(arguments: [
    (
      "alway: {answer: 1}\n",
      "weights.yaml:1:1: error: there is no signal 'alway'"
    ),
    (
      "always: {answr: 1}\n",
      "weights.yaml:1:10: error: there is no kind of reply 'answr'"
    ),
    (
      "always: {answer: much}\n",
      "weights.yaml:1:18: error: 'much' is no whole number up to 1000000"
    ),
  ])
  func faultsOfWeightsAreFound(text: String, finding: String) {
    var knowledge = SmallKnowledge()
    knowledge.set("weights.yaml", to: text)
    #expect(knowledge.findings() == [finding])
  }

  @Test(arguments: [
    (
      "topic/boat:\n  like: [what sails]\n",
      "sayings/all.yaml:1:1: error: no rule has the id 'topic/boat'"
    ),
    (
      "topic/boats:\n  liek: [what sails]\n",
      "sayings/all.yaml:2:3: error: a rule's sayings has the unknown key 'liek'"
    ),
  ])
  func faultsOfSayingsAreFound(text: String, finding: String) {
    var knowledge = SmallKnowledge()
    knowledge.set("sayings/all.yaml", to: text)
    #expect(
      knowledge.findings { _ in Self.harmless }.filter { $0.contains("sayings") } == [finding])
  }

  @Test func sayingsThatMostlyGoAstrayAreFoundOnce() {
    var knowledge = SmallKnowledge()
    knowledge.set("sayings/all.yaml", to: "topic/boats:\n  like: [what sails, what rows]\n")
    #expect(
      knowledge.findings { _ in Self.harmless }.filter { $0.contains("sayings") } == [
        "sayings/all.yaml:2:10: warning: "
          + "2 of the 2 sayings of 'topic/boats' get another kind of reply, first this one"
      ])
  }

  private static let harmless = KnowledgeCheck.Reading(caught: [], kind: .offTopic, passage: nil)
}
