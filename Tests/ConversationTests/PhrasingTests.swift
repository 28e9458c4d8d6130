import Knowledge
import Testing

@testable import Conversation

/// What staff wrote down as a way to ask for a passage is answered with it; danger comes first all the
/// same, and so does what the talk is about.
struct PhrasingTests {
  @Test(
    "a phrasing finds its passage, in any form of its words",
    arguments: [
      ("what is ptsd again", "introduction/what-is-ptsd"),
      ("What is PTSD, again?", "introduction/what-is-ptsd"),
      ("remind me what ptsd is!!", "introduction/what-is-ptsd"),
    ])
  func found(message: String, passage: String) {
    let turn = Turn(message, after: ConversationState(), in: Talk.guide)
    #expect(turn.understanding.phrased == Talk.knowledge.passage(withID: passage))
    #expect(turn.reply.passages.first == Talk.knowledge.passage(withID: passage))
    #expect(turn.evidence?.ranking.first?.fromPattern ?? 0 > 0)
  }

  @Test(
    "other messages are no phrasing",
    arguments: ["", "what is ptsd again and again", "i want to die", "what does it cost"])
  func other(message: String) {
    let turn = Turn(message, after: ConversationState(), in: Talk.guide)
    #expect(turn.understanding.phrased == nil)
  }

  @Test("without its entry a phrasing is read like any message")
  func passedOver() {
    var knowledge = Talk.knowledge
    let text = Turn("what is ptsd again", after: ConversationState(), in: Talk.guide)
      .understanding.text
    knowledge.phrasings.passedOver = PhrasingTable.key(of: text)
    let turn = Turn(
      "what is ptsd again", after: ConversationState(), in: Guide(knowledge: knowledge))
    #expect(turn.understanding.phrased == nil)
  }
}
