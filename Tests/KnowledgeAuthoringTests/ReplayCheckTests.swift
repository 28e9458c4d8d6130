import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Testing

/// What the check makes of an engine that reads otherwise than the examples say.
@Suite struct ReplayCheckTests {
  typealias Reading = KnowledgeCheck.Reading

  /// Findings where one message is read so, and every other as its author meant it.
  private func findings(_ message: String, readAs reading: Reading) -> [String] {
    let knowledge = SmallKnowledge()
    let obedient = SmallKnowledge.obedient(knowledge.compiled.source)
    return knowledge.findings { $0 == message ? reading : obedient($0) }
  }

  @Test func aFollowUpThatItsRuleDoesNotCatch() {
    let reading = Reading(caught: [], kind: .offTopic, passage: nil)
    #expect(
      findings("more", readAs: reading) == [
        "rules/rules.yaml:27:16: error: the rule 'follow-up/more' does not catch its example"
      ])
  }

  @Test func anExampleOfDangerThatGetsNoHelp() {
    let reading = Reading(caught: [], kind: .smalltalk, passage: nil)
    #expect(
      findings("i am sinking", readAs: reading) == [
        "rules/rules.yaml:11:16: error: "
          + "this example of 'crisis/drowning' gets no help, but smalltalk"
      ])
  }

  @Test func anExampleThatARuleOfDangerTakes() {
    let reading = Reading(
      caught: ["crisis/drowning", "topic/boats"], kind: .crisis, passage: nil)
    #expect(
      findings("how big is your boat", readAs: reading) == [
        "rules/rules.yaml:20:16: error: "
          + "the rule of danger 'crisis/drowning' takes this example of 'topic/boats'"
      ])
  }

  @Test func aFollowUpThatARuleOfDangerTakes() {
    let reading = Reading(
      caught: ["crisis/drowning", "follow-up/more"], kind: .crisis, passage: nil)
    #expect(
      findings("more", readAs: reading) == [
        "rules/rules.yaml:27:16: error: "
          + "the rule of danger 'crisis/drowning' takes this example of 'follow-up/more'"
      ])
  }

  @Test func anExampleThatGetsAReplyOfAnotherKind() {
    let reading = Reading(caught: ["topic/boats"], kind: .booking, passage: nil)
    #expect(
      findings("how big is your boat", readAs: reading) == [
        "rules/rules.yaml:20:16: warning: 1 of the 1 examples of 'topic/boats' get another kind "
          + "of reply, first this one, booking"
      ])
  }

  @Test func aFollowUpHasNoKindOfItsOwn() {
    let reading = Reading(caught: ["follow-up/more"], kind: .smalltalk, passage: nil)
    #expect(findings("more", readAs: reading) == [])
  }

  @Test func aCounterexampleThatAPatternCatches() {
    let reading = Reading(caught: ["topic/boats"], kind: .notCovered, passage: nil)
    #expect(
      findings("what floats", readAs: reading) == [
        "rules/rules.yaml:21:23: error: "
          + "a pattern of the rule 'topic/boats' catches its counterexample 'what floats'"
      ])
  }

  @Test func aCounterexampleThatItsRuleDecidesAbout() {
    let reading = Reading(caught: [], rule: "topic/boats", kind: .notCovered, passage: nil)
    #expect(
      findings("what floats", readAs: reading) == [
        "rules/rules.yaml:21:23: warning: "
          + "the rule 'topic/boats' decides about its counterexample 'what floats'"
      ])
  }

  @Test func phrasingsAnsweredOtherwiseAreGathered() {
    let knowledge = SmallKnowledge()
    let obedient = SmallKnowledge.obedient(knowledge.compiled.source)
    let findings = knowledge.findings { message in
      switch message {
      case "rain question 7": Reading(caught: [], kind: .answer, passage: "storm")
      case "rain question 9": Reading(caught: ["topic/boats"], kind: .notCovered, passage: nil)
      default: obedient(message)
      }
    }
    #expect(
      findings == [
        "sections/01-weather.yaml:26:7: warning: "
          + "2 of the 15 phrasings of 'rain' are answered otherwise, first this one, by 'storm'"
      ])
  }

  @Test func nothingIsReplayedWhileAnErrorKeepsTheKnowledgeFromCompiling() {
    var knowledge = SmallKnowledge()
    knowledge.replace("[<boat>]", with: "[<boot>]", in: "rules/rules.yaml")
    let findings = knowledge.findings { _ in Reading(caught: [], kind: .offTopic, passage: nil) }
    #expect(findings == ["rules/rules.yaml:19:13: error: there is no concept <boot>"])
  }
}
