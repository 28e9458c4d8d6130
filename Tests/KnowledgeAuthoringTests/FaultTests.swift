import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
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
    ("weights.yaml", "alway: {answer: 1}", "1:1: error: there is no signal 'alway'"),
    ("weights.yaml", "always: {answr: 1}", "1:10: error: there is no kind of reply 'answr'"),
    (
      "weights.yaml", "always: {answer: much}",
      "1:18: error: 'much' is no whole number up to 1000000"
    ),
    (
      "sayings/all.yaml", "topic/boat:\n  like: [what sails]",
      "1:1: error: no rule has the id 'topic/boat'"
    ),
    (
      "sayings/all.yaml", "topic/boats:\n  liek: [what sails]",
      "2:3: error: a rule's sayings has the unknown key 'liek'"
    ),
  ])
  func faultsOfAFileMoreAreFound(path: String, text: String, finding: String) {
    var knowledge = SmallKnowledge()
    knowledge.set(path, to: text + "\n")
    #expect(
      knowledge.findings { _ in Self.harmless }.filter { $0.contains(path) }
        == ["\(path):\(finding)"])
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

  @Test(arguments: [
    ("contacts: [site, line]", "", "does not say how to reach its first contact, 'site'"),
    ("contacts: [site, line]", " Or see line.org.", nil),
    ("contacts: [site, line]", " Or see LINE.ORG/chat now.", nil),
    (
      "contacts: [site, line]", " Or see offline.org.",
      "does not say how to reach its first contact, 'site'"
    ),
    ("contacts: [line, site]", "", nil),
  ])
  func theFirstWhoHelpsIsNamed(contacts: String, words: String, problem: String?) {
    var knowledge = SmallKnowledge()
    knowledge.set(
      "crisis-lines.yaml",
      to: "- {id: line, name: A, call: \"988\"}\n- {id: site, name: B, url: https://www.line.org}\n"
    )
    knowledge.replace("contacts: [line]", with: contacts, in: "rules/rules.yaml")
    knowledge.replace("Call 988.", with: "Call 988.\(words)", in: "rules/rules.yaml")
    let expected = problem.map { "rules/rules.yaml:4:15: error: the reply 'help' \($0)" }
    #expect(knowledge.findings() == [expected].compactMap { $0 })
  }

  private static let harmless = KnowledgeCheck.Reading(caught: [], kind: .offTopic, passage: nil)
}
