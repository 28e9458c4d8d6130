import Knowledge
import Rendering
import Testing
import TextSearch

@testable import QuestionLog

/// Questions without an answer, put together.
struct GapTests {
  private static let questions = [
    "is there an elevator", "do you have an elevator", "is there an elevator for my wheelchair",
    "can i bring my dog", "can my dog come", "do you sell umbrellas", "is there an elevator",
    "what is <name> like",
  ]

  private static func gaps(_ entries: [LogEntry]) -> [Gap] {
    GapSearch(knowledge: Sample.knowledge).gaps(in: entries)
  }

  @Test("like questions stand together, the largest group first")
  func groups() {
    let gaps = Self.gaps(Self.questions.map { Sample.entry($0, nearest: ["booking/setting"]) })
    #expect(gaps.map(\.count) == [4, 2, 1, 1])
    #expect(gaps[0].wordings[0] == .init(question: "is there an elevator", count: 2))
    #expect(gaps[0].nearest == [.init(id: "booking/setting", count: 4)])
    #expect(gaps[1].wordings.map(\.question) == ["can i bring my dog", "can my dog come"])
  }

  @Test("the order of the lines does not count", arguments: 1...8 as ClosedRange<UInt64>)
  func order(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let entries = Self.questions.map { Sample.entry($0, nearest: ["brain/amygdala"]) }
    #expect(Self.gaps(entries.shuffled(using: &random)) == Self.gaps(entries))
  }

  @Test("what found an answer, or is about danger, is no gap", arguments: Found.allCases)
  func isGap(found: Found) {
    #expect(
      Self.gaps([Sample.entry("is there a lift", found: found)]).count == (found.isGap ? 1 : 0))
    #expect(Self.gaps([Sample.entry(nil, found: found)]).isEmpty)
  }

  @Test("placeholders get into no phrasing")
  func phrasings() {
    let gap = Self.gaps([
      Sample.entry("is the elevator big?"), Sample.entry("is the elevator <number> big"),
    ])[0]
    let draft = PhrasingDraft(of: gap, for: "booking/setting")
    #expect(draft.skipped == ["is the elevator <number> big"])
    #expect(draft.questions == ["is the elevator big"])
  }

  @Test("topics that the page lacks are named beside passages, each with its title")
  func topics() {
    let entry = Sample.entry(
      "is there an elevator", nearest: ["topic/price", "booking/setting", "topic/gone"])
    let report = GapReport(Self.gaps([entry]), amongEntries: 1, in: Sample.knowledge)
    let title = Sample.knowledge.rules.first { $0.id == "topic/price" }!.title
    #expect(
      report.text.contains("; topic/gone, which is gone\n   not on the page: topic/price, \(title)")
    )
    #expect(
      report.json.text.contains(
        #""topics":[{"id":"topic/price","title":"\#(title)","count":1}]"#))
  }

  @Test("the report names each group, its wordings and what is near")
  func report() {
    let entries = Self.questions.map { Sample.entry($0, nearest: ["booking/setting"]) }
    let report = GapReport(Self.gaps(entries), amongEntries: 9, in: Sample.knowledge)
    #expect(
      report.text.hasPrefix("8 questions of 9 found no answer, in 4 groups\n\n1. 4 times in 3 "))
    #expect(report.text.contains("\n     is there an elevator  (2 times)\n"))
    #expect(report.text.contains("nearest: booking/setting, "))
    #expect(report.json.text.hasPrefix(#"{"entries":9,"gaps":[{"number":1,"count":4,"#))
  }
}
