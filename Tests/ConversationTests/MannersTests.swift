import Testing

@testable import Conversation

struct MannersTests {
  @Test(
    "the way to the clinic is offered where it helps",
    arguments: [
      ("how does ketamine work", true), ("what does neuregen do", true), ("how much is it", true),
      ("i want to make an appointment", true), ("should i stop taking zoloft", true),
      ("what does the amygdala do in ptsd", false), ("hello", false),
      ("i want to kill myself", false), ("who won the super bowl", false),
    ])
  func offered(message: String, offered: Bool) {
    #expect(Talk(message).last.offersBooking == offered)
  }

  @Test("it is not offered twice in a row, but when asked for")
  func notTwice() {
    let talk = Talk(
      "how does ketamine work", "what is bdnf", "does it help with therapy", "book me in",
      "i want an appointment")
    #expect(talk.turns.map(\.reply.offersBooking) == [true, false, true, true, true])
  }

  @Test("it is not offered again after a no")
  func afterNo() {
    let talk = Talk(
      "how does ketamine work", "i don't want to book anything", "what does neuregen do")
    #expect(talk.turns.map(\.reply.offersBooking) == [true, false, false])
  }

  @Test("after danger help stays in view and nothing is offered")
  func afterDanger() {
    let talk = Talk(
      "i want to kill myself", "no", "how does ketamine work in the brain", "book me in")
    #expect(talk.kinds[0...1] == ["crisis", "crisis"])
    #expect(talk.turns.allSatisfy { !$0.reply.offersBooking })
    #expect(talk.turns.allSatisfy { !$0.reply.contacts.isEmpty })
  }

  @Test("danger is decided before anything is searched")
  func dangerFirst() {
    let turn = Talk("what is ptsd? i am going to kill myself tonight").turns[0]
    #expect(turn.evidence == nil)
    #expect(turn.reply.passages.isEmpty)
    #expect(turn.reply.suggestions.isEmpty)
  }
}
