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
}
