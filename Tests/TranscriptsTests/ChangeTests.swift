import BuiltInKnowledge
import Conversation
import Knowledge
import Testing
import Transcripts

@Suite("Classes of differences")
struct ChangeTests {
  private let guide: Guide

  init() throws {
    guide = Guide(knowledge: try BuiltInKnowledge.load())
  }

  /// What is said, what is expected of the last reply, and the class of each difference.
  @Test(arguments: [
    (["what causes ptsd"], "Guide: PTSD comes from trauma.", ["wording"]),
    (["what causes ptsd"], "Expect: booking", ["winner"]),
    (["what causes ptsd"], "Expect: not-covered", ["winner"]),
    (["what causes ptsd"], "Guide: x\nPassages: brain/overview", ["winner", "winner"]),
    (["what causes ptsd"], "Rule: topic/price\nSays: xyz", ["winner", "winner"]),
    (["what causes ptsd"], "Booking: shown\nReferences: nimh-2022", ["booking", "citation"]),
    (["what causes ptsd"], "Guide: x\nReferences: nimh-2022", ["citation", "citation"]),
    (["what causes ptsd"], "Never cites: causes/overview", ["citation"]),
    (["how much does it cost"], "Guide: x\nExpect: answer", ["abstains", "abstains"]),
    (
      ["how much does it cost"], "Passages: ketamine/what-it-is\nReferences: nimh-2022",
      ["abstains", "abstains"]
    ),
    (["how much does it cost"], "Guide: x", ["wording"]),
    (["what causes ptsd"], "Expect: crisis\nGuide: x", ["safety", "safety"]),
    (["what causes ptsd"], "Rule: crisis/suicide/kill-myself", ["safety"]),
    (["what causes ptsd"], "Contacts: lifeline-988", ["safety"]),
    (["what causes ptsd"], "Guide: Call the 988 Suicide & Crisis\n  Lifeline.", ["safety"]),
    (["i want to kill myself"], "Expect: answer", ["safety"]),
    (["i want to kill myself"], "Guide: Be well.", ["safety"]),
    (["i want to kill myself"], "Contacts: emergency-911", ["safety"]),
    (["i want to kill myself"], "Booking: shown", ["safety"]),
    (["i want to kill myself", "ok"], "Guide: Be well.\nRule: none", ["safety", "safety"]),
  ])
  func classes(messages: [String], expectations: String, changes: [String]) throws {
    let text = messages.map { "Visitor: \($0)\n" }.joined() + expectations
    let differences = Replay(of: try Transcript(text: text), with: guide).differences
    #expect(differences.map(\.change.rawValue) == changes)
  }

  @Test("a mark that moves is no change of wording, and neither is the way to the clinic")
  func ends() {
    let marked = reply("what does ptsd do to the amygdala")
    let moved = marked.replacing("[1]. From", with: ". From").replacing("[1].", with: ".")
    #expect(change("what does ptsd do to the amygdala", moved) == .citation)
    let prompted = marked + " " + guide.knowledge.booking.prompt
    #expect(change("what does ptsd do to the amygdala", prompted) == .booking)
    #expect(change("what does ptsd do to the amygdala", "Well, " + marked) == .wording)
  }

  private func reply(_ message: String) -> String {
    let turn = Turn(message, after: ConversationState(), in: guide)
    let recorded = Transcript(
      recording: [[(typed: message, turn: turn)]], title: "", in: guide.knowledge)
    guard case .text(let text) = recorded.exchanges[0].expectations[0].demand else { return "" }
    return text
  }

  private func change(_ message: String, _ expected: String) -> Change? {
    let transcript = Transcript(
      title: "",
      exchanges: [Exchange(visitor: message, expectations: [.init(.text(expected))])])
    return Replay(of: transcript, with: guide).differences.first?.change
  }
}
