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

  /// A run compared with itself: nothing changed. Against one that was wrong, all is better; the other
  /// way round, what fell by more than noise is named.
  @Test func comparesWithABaseline() throws {
    let many = Array(repeating: #"{"q": "what is the amygdala", "kind": "answer"}"#, count: 8)
    let report = Self.report(many.joined(separator: "\n"))
    let same = Comparison(of: report.verdicts, with: try Baseline(report.baseline))
    #expect(same.better.isEmpty && same.worse.isEmpty && same.drops.isEmpty)
    let wrong = report.baseline.replacing("\tanswer\t", with: "\tbooking\t")
    let rise = Comparison(of: report.verdicts, with: try Baseline(wrong))
    #expect(rise.better.count == 8 && rise.drops.isEmpty)
    let labels = many.joined(separator: "\n").replacing("\"answer\"", with: "\"booking\"")
    let fall = Comparison(of: Self.report(labels).verdicts, with: try Baseline(wrong))
    #expect(fall.worse.count == 8)
    #expect(fall.drops.map(\.score) == [.booking, .overall])
  }

  @Test(arguments: ["", "{}", "# neuregen evaluate, knowledge x\nf:1\t0\n"])
  func anUnreadableBaselineIsSaid(_ text: String) {
    #expect(throws: Baseline.Fault.self) { try Baseline(text) }
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
