import Conversation
import KnowledgeAuthoring
import KnowledgeFixtures
import Testing

@testable import Workbench

/// Why a passage or rule did not win, and what would let it.
struct WhyNotTests {
  @Test(
    "the first stage at which it lost is named",
    arguments: [
      ("what is the amygdala", [], "brain/amygdala", Loss.Stage.none),
      ("i want to die", [], "brain/amygdala", .danger),
      ("and now", ["i want to die"], "brain/amygdala", .state),
      ("tell me more", ["what is the amygdala"], "causes/combat", .state),
      ("wo ist die klinik bitte", [], "booking/contact", .word),
      ("", [], "brain/amygdala", .language),
      ("how much does it cost", [], "brain/amygdala", .rule),
      ("what is the amygdala", [], "causes/combat", .support),
      ("what does ptsd do to the brain", [], "brain/amygdala", .rank),
    ] as [(String, [String], String, Loss.Stage)])
  func stage(message: String, before: [String], expected: String, stage: Loss.Stage) throws {
    let answer = try #require(
      WhyNot(message, after: before, expected: expected, guide: Workshop.guide, source: nil))
    #expect(answer.loss.stage == stage)
    #expect(answer.explanation.children.count == 1 && answer.edit == nil)
  }

  @Test("nothing is tried against danger")
  func danger() throws {
    let (compiled, guide) = Workshop.small
    var tried: [String] = []
    let answer = try #require(
      WhyNot(
        "i am sinking", after: [], expected: "rain", guide: guide, source: compiled.source,
        trying: { tried.append($0) }))
    #expect(answer.loss.stage == .danger && answer.edit == nil && tried.isEmpty)
  }

  @Test("nothing has this id")
  func unknown() {
    #expect(WhyNot("x", after: [], expected: "no/such", guide: Workshop.guide, source: nil) == nil)
  }

  @Test("an edit is suggested only where it lets the expected one win")
  func edit() throws {
    let (compiled, guide) = Workshop.small
    let answer = try #require(
      WhyNot(
        "rain on the hills", after: [], expected: "storm", guide: guide,
        source: compiled.source))
    let edit = try #require(answer.edit)
    #expect(answer.loss.stage != .none)
    #expect(edit.lines.contains { $0.contains("hills") })
    var edited = compiled.source
    edit.apply(&edited)
    let again = WhyNot(
      "rain on the hills", after: [], expected: "storm",
      guide: try Workshop.guide(from: edited), source: nil)
    #expect(again?.loss.stage == Loss.Stage.none)
  }
}
