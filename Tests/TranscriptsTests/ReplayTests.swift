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
    "a recorded talk passes, also when read back from its file; a rule that decided is in it",
    arguments: [
      ["what is the amygdala", "and the hippocampus?", "how much does it cost", "thanks"],
      ["i want to kill myself", "no", "how does ketamine work"],
      ["\u{1B}[2Jwhat\u{0} causes\nptsd", "可以吗", "i'd like an appointment"],
    ])
  func recording(messages: [String]) throws {
    let recorded = record(messages)
    #expect(Replay(of: recorded, with: guide).differences.isEmpty)
    let read = try Transcript(text: TranscriptWriter.text(of: recorded))
    #expect(read.exchanges.count == messages.count)
    #expect(Replay(of: read, with: guide).differences == [])
    let expectations = read.exchanges.flatMap(\.expectations)
    #expect(expectations.allSatisfy(\.isRecorded) && read.opening?.isRecorded == true)
    let rules = Replay(of: read, with: guide).turns.compactMap {
      $0.decidingRule(in: guide.knowledge)?.id
    }
    #expect(
      rules == expectations.compactMap { if case .rule(let id) = $0.demand { id } else { nil } })
  }

  @Test(
    "each sort of difference is told from the others",
    arguments: [
      (.text("Something else."), .wording), (.kind(.crisis), .kind), (.rule("topic/price"), .rule),
      (.passages(["brain/hippocampus"]), .passage), (.passages([]), .passage),
      (.related(["brain/overview"]), .passage), (.references([]), .reference),
      (.contacts(["lifeline-988"]), .contacts), (.booking(isShown: true), .booking),
      (.says("hypocampus"), .words), (.neverSays("THE  Amygdala"), .words),
      (.neverCites(["brain/amygdala"]), .passage), (.neverCites(["rauch-2006"]), .reference),
      (.neverCites(["brain/amigdala"]), .reference), (.neverOffers(["brain/overview"]), .passage),
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

  @Test("a message without words is not recorded")
  func silence() throws {
    #expect(record(["", "\u{1B}", "hello"]).exchanges.map(\.visitor) == ["hello"])
  }

  @Test(
    "an id that nothing bears is a fault with its place",
    arguments: [
      (
        "Passages: causes/overviw",
        "a.txt:2:11: the knowledge has no passage 'causes/overviw'; did you mean 'causes/overview'?"
      ),
      (
        "Rule: topic/prise",
        "a.txt:2:7: the knowledge has no rule 'topic/prise'; did you mean 'topic/price'?"
      ),
      (
        "Related: causes/overview, xyz",
        "a.txt:2:10: the knowledge has no passage 'xyz'; 'neuregen knowledge list' shows all of them"
      ),
      (
        "References: rauch-206",
        "a.txt:2:13: the knowledge has no work 'rauch-206'; did you mean 'rauch-2006'?"
      ),
      (
        "Never cites: rauch-206",
        "a.txt:2:14: the knowledge has no passage or work 'rauch-206'; did you mean 'rauch-2006'?"
      ),
      (
        "Never offers: rauch-2006",
        "a.txt:2:15: the knowledge has no passage 'rauch-2006'; 'neuregen knowledge list' shows all "
          + "of them"
      ),
      (
        "# recorded\nContacts: lifeline-98",
        "a.txt:3:11: the knowledge has no crisis line 'lifeline-98'; did you mean 'lifeline-988'? "
          + "'neuregen test --accept' takes what is replied now"
      ),
      ("Rule: none\nPassages: none\nExpect: crisis\nContacts: lifeline-988", nil),
    ])
  func names(expectations: String, fault: String?) throws {
    let transcript = try Transcript(text: "Visitor: what causes ptsd\n" + expectations)
    var faults: [String] = []
    do {
      try transcript.checkNames(in: guide.knowledge)
    } catch {
      faults = error.faults.map(\.description)
    }
    #expect(faults == [fault].compactMap { $0 })
    if expectations.hasPrefix("# recorded") {
      try transcript.checkNames(in: guide.knowledge, sparingRecorded: true)
    }
  }

  @Test(
    "bans that are kept are no difference",
    arguments: [
      .neverCites(["causes/overview", "nimh-2022"]), .neverOffers(["brain/amygdala"]),
    ] as [Expectation.Demand])
  func kept(demand: Expectation.Demand) {
    let transcript = Transcript(
      title: "",
      exchanges: [
        Exchange(
          visitor: "what does ptsd do to the amygdala", expectations: [Expectation(demand)])
      ])
    #expect(Replay(of: transcript, with: guide).differences == [])
  }

  @Test("every phrasing is said at the same point of the talk; the talk goes on from the first")
  func phrasings() throws {
    let transcript = try Transcript(
      text: """
        Visitor: what does ptsd do to the amygdala
        Or: how much does it cost
        Or: the amygdala in ptsd
        Passages: brain/amygdala

        Visitor: and the hippocampus?
        Passages: brain/hippocampus
        """)
    let replay = Replay(of: transcript, with: guide)
    #expect(replay.turns.count == 2)
    #expect(replay.differences.map(\.visitor) == ["how much does it cost"])
    #expect(
      replay.differences.map(\.alternative) == [TranscriptPlace(file: "a.txt", line: 2, column: 5)])
    #expect(replay.differences[0].place.line == 4)
  }

  @Test("a talk begins anew, and what is included is said first")
  func talks() {
    func passages(_ exchanges: [Exchange], including messages: [String] = []) -> [[Int]] {
      let inclusions = messages.isEmpty ? [] : [Inclusion("x", before: 1, messages: messages)]
      return Replay(
        of: Transcript(title: "", exchanges: exchanges, inclusions: inclusions), with: guide
      ).turns.map(\.reply.passages)
    }
    let first = Exchange(visitor: "what does ptsd do to the amygdala", expectations: [])
    var second = Exchange(visitor: "tell me more", expectations: [])
    let inOneTalk = passages([first, second])
    second.talk = ""
    let inTwo = passages([first, second])
    #expect(inTwo[1] == passages([second])[0] && inTwo != inOneTalk)
    #expect(passages([first, second], including: [first.visitor])[1] == inOneTalk[1])
  }

  private func record(_ messages: [String]) -> Transcript {
    var state = ConversationState()
    let turns = messages.map { message in
      let turn = Turn(message, after: state, in: guide)
      state = turn.nextState
      return (typed: message, turn: turn)
    }
    return Transcript(recording: [turns], title: "A talk", in: guide.knowledge)
  }
}
