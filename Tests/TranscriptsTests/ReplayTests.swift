import BuiltInKnowledge
import Conversation
import Knowledge
import Testing
import Transcripts

import struct Transcripts.Expectation

@Suite("Replay")
struct ReplayTests {
  private let guide: Guide

  init() throws {
    guide = Guide(knowledge: try BuiltInKnowledge.load())
  }

  @Test(
    "a recorded talk passes, also when read back from its file",
    arguments: [
      ["what is the amygdala", "and the hippocampus?", "how much does it cost", "thanks"],
      ["i want to kill myself", "no", "how does ketamine work"],
      ["", "\u{1B}[2Jwhat\u{0} causes\nptsd", "可以吗", "i'd like an appointment"],
    ])
  func recording(messages: [String]) throws {
    let recorded = record(messages)
    #expect(Replay(of: recorded, with: guide).differences.isEmpty)
    let read = try Transcript(text: TranscriptWriter.text(of: recorded))
    #expect(read.exchanges.count == messages.count)
    #expect(Replay(of: read, with: guide).differences == [])
  }

  @Test(
    "each sort of difference is told from the others",
    arguments: [
      (.text("Something else."), .wording), (.kind(.crisis), .kind), (.rule("topic/price"), .rule),
      (.passages(["brain/hippocampus"]), .passage), (.passages([]), .passage),
      (.related(["brain/overview"]), .passage), (.references([]), .reference),
      (.contacts(["lifeline-988"]), .contacts), (.booking(isShown: true), .booking),
      (.says("hypocampus"), .words), (.neverSays("THE  Amygdala"), .words),
    ] as [(Expectation.Demand, Difference.Sort)])
  func sorts(demand: Expectation.Demand, sort: Difference.Sort) {
    let place = TranscriptPlace(file: "a.txt", line: 3, column: 7)
    let transcript = Transcript(
      title: "",
      exchanges: [
        Exchange(
          visitor: "what does ptsd do to the amygdala",
          expectations: [Expectation(demand, at: place)])
      ])
    let differences = Replay(of: transcript, with: guide).differences
    #expect(differences.map(\.sort) == [sort])
    #expect(differences.map(\.place) == [place])
  }

  @Test("the guide's opening is compared")
  func opening() {
    var transcript = record(["hello"])
    #expect(Replay(of: transcript, with: guide).differences.isEmpty)
    transcript.opening = Expectation(.text("Hello. I sell things."))
    #expect(Replay(of: transcript, with: guide).differences.map(\.sort) == [.wording])
  }

  @Test("an id that nothing bears is named, with the one that was meant")
  func unknown() {
    let transcript = Transcript(
      title: "",
      exchanges: [
        Exchange(
          visitor: "what causes ptsd",
          expectations: [Expectation(.passages(["causes/overviw"]))])
      ])
    #expect(
      Replay(of: transcript, with: guide).differences.map(\.note) == [
        "the knowledge has no 'causes/overviw'; did you mean 'causes/overview'?"
      ])
  }

  private func record(_ messages: [String]) -> Transcript {
    var state = ConversationState()
    let turns = messages.map { message in
      let (reply, next) = guide.reply(to: message, after: state)
      state = next
      return (typed: message, reply: reply)
    }
    return TranscriptWriter.recording(title: "A talk", of: turns, in: guide.knowledge)
  }
}
