import BuiltInKnowledge
import Conversation
import Evaluation
import Foundation
import Knowledge
import Rendering
import Testing

struct EvaluationReportTests {
  static let guide = Guide(knowledge: try! BuiltInKnowledge.load())

  static let questions = """
    {"q": "what is the amygdala", "kind": "answer", "gold": ["brain/amygdala"]}
    {"q": "what is the amygdala", "kind": "booking", "style": "<b>bold</b>"}
    {"q": "i want to kill myself", "kind": "crisis"}
    {"turns": [{"q": "hello", "kind": "smalltalk"}, {"q": "\\u001b[31mbye", "kind": "answer", "gold": ["brain/overview"]}]}
    """

  static func report(
    _ questions: String = questions, without missing: Set<Component> = []
  ) -> EvaluationReport {
    let (conversations, _) = QuestionFile.conversations(in: Data(questions.utf8), file: "f.jsonl")
    let guide = Guide(knowledge: guide.knowledge, without: missing)
    return EvaluationReport(of: Evaluation(of: conversations, with: guide), with: guide, worst: 5)
  }

  @Test func countsAndExplains() {
    let report = Self.report()
    #expect(report.scores[.overall] == Tally(hits: 3, of: 5))
    #expect(report.worst.count == 2)
    #expect(report.worst[0].explanation.children.map(\.name).contains("outcome"))
    #expect(report.text.contains("f.jsonl:2: expected booking, got answer brain/amygdala"))
  }

  @Test func sameRunSameBytes() {
    #expect(Self.report().json.text == Self.report().json.text)
  }

  /// Labels and questions are the words of others: they reach neither page nor terminal as code.
  @Test func wordsOfOthersAreOnlyShown() {
    let report = Self.report()
    #expect(!report.text.contains("\u{1B}"))
    #expect(!report.html.contains("\u{1B}"))
    #expect(report.html.contains("&lt;b&gt;bold&lt;/b&gt;"))
    #expect(!report.html.contains("<b>"))
  }

  /// A run compared with itself: nothing changed. Against one that knew nothing, all is better; the
  /// other way round, what fell by more than noise is named.
  @Test func comparesWithABaseline() throws {
    let many = (0..<8).map { _ in #"{"q": "what is the amygdala", "kind": "answer"}"# }
      .joined(separator: "\n")
    let good = Self.report(many)
    let same = Comparison(of: good.verdicts, with: try Baseline(Data(good.baselineText.utf8)))
    #expect(same.better.isEmpty && same.worse.isEmpty && same.drops.isEmpty)
    let text = good.baselineText
    let bad = text.replacing(#""right":true"#, with: #""right":false"#)
      .replacing(#""overall":true"#, with: #""overall":false"#)
    let rise = Comparison(of: good.verdicts, with: try Baseline(Data(bad.utf8)))
    #expect(rise.better.count == 8 && rise.drops.isEmpty)
    let wrong = Self.report(many.replacing("\"answer\"", with: "\"booking\""))
    let fall = Comparison(
      of: wrong.verdicts,
      with: try Baseline(
        Data(
          wrong.baselineText.replacing(
            #""right":false"#, with: #""right":true"#
          ).replacing(
            #""overall":false"#, with: #""overall":true"#
          ).utf8)))
    #expect(fall.worse.count == 8)
    #expect(fall.drops.map(\.score) == [.overall])
  }

  @Test func anUnreadableBaselineIsSaid() {
    #expect(throws: Baseline.Fault.self) { try Baseline(Data("{}".utf8)) }
  }

  /// Each component is worth something on the questions that it is there for.
  @Test(arguments: [
    (
      Component.spelling,
      #"{"q": "wat duz the amigdalla do", "kind": "answer", "gold": ["brain/amygdala"]}"#
    ),
    (Component.dangerRules, #"{"q": "he hits me", "kind": "crisis"}"#),
    (
      Component.conversation,
      #"{"turns": [{"q": "what does the amygdala do", "kind": "answer"}, {"q": "says who", "kind": "answer", "gold": ["brain/amygdala"]}]}"#
    ),
  ])
  func componentsCanBeSwitchedOff(_ component: Component, _ question: String) {
    #expect(Self.report(question).wrongCount == 0)
    #expect(Self.report(question, without: [component]).wrongCount == 1)
  }
}
