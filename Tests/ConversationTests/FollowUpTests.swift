import Testing

@testable import Conversation

struct FollowUpTests {
  @Test(
    "a follow-up finds what it points at",
    arguments: [
      (["what does the amygdala do in ptsd", "and the hippocampus?"], "brain/hippocampus"),
      (["what does the amygdala do in ptsd", "says who"], "brain/amygdala"),
      (["which brain areas change in ptsd", "the second one"], "brain/hippocampus"),
      (["how common is ptsd", "tell me more"], "introduction/symptoms"),
      (["can a car crash cause ptsd", "what about a flood"], "causes/natural-disasters"),
      (
        ["what does the hippocampus do", "what does ketamine do there"],
        "mechanism/synaptic-plasticity"
      ),
    ])
  func followUp(messages: [String], passage: String) {
    #expect(Talk(messages).passages.last == passage)
  }

  @Test("more goes on and does not repeat")
  func more() {
    let talk = Talk(["what is ptsd"] + Array(repeating: "tell me more", count: 6))
    #expect(Set(talk.passages).count == talk.passages.count)
  }

  @Test(
    "a follow-up with nothing before it asks what is meant", arguments: ["why", "tell me more"])
  func nothingBefore(message: String) {
    #expect(Talk(message).turns[0].outcome == .nothingBefore)
  }

  @Test("thanks in between keep the topic")
  func thanks() {
    let talk = Talk("what does the amygdala do in ptsd", "thanks", "and the hippocampus?")
    #expect(talk.passages.last == "brain/hippocampus")
  }

  @Test("the state is a value: the same state and message give the same turn")
  func value() {
    let talk = Talk("what is ptsd", "how common is it")
    let one = Turn("why", after: talk.state, in: Talk.guide)
    let two = Turn("why", after: talk.state, in: Talk.guide)
    #expect(one.reply == two.reply)
    #expect(one.nextState == two.nextState)
  }
}
