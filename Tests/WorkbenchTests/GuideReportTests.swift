import KnowledgeAuthoring
import Testing

@testable import Workbench

/// The page on the state of the guide.
struct GuideReportTests {
  static func report(message: String) -> GuideReport {
    let (compiled, guide) = Workshop.small
    let trials = [Workshop.trial(["What is rain?"], with: guide)]
    return GuideReport(
      knowledge: "0123", source: compiled.source,
      coverage: Coverage(of: trials, source: compiled.source, guide: guide),
      mutation: Mutation(of: compiled, guide: guide, trials: trials),
      confusions: [
        ConfusionPicture(
          "Kinds", names: ["answer", "crisis"],
          pairs: [("answer", "answer"), ("crisis", "answer"), ("crisis", "unheard")])
      ],
      fragile: [
        FragileReply(
          place: "a.jsonl:2", message: message, winner: "rain", runnerUp: "storm", lead: 3)
      ], asked: (right: 1, total: 2),
      gaps: [GuideReport.GapLine(question: message, count: 4, nearest: ["rain"])])
  }

  @Test(
    "everything is told",
    arguments: [
      "2 passages", "1 of 2 labelled messages", "<td>Weather</td>",
      "crisis taken for answer: 1 of 1", "crisis/drowning", "<td>3 %</td>", "a.jsonl:2",
      "<th scope=\"row\">is it wet</th><td>4</td><td>rain</td>", "color-scheme: light dark",
      "@media print",
    ])
  func told(words: String) {
    #expect(Self.report(message: "is it wet").html.contains(words))
  }

  @Test("what visitors typed is no markup, and nothing is loaded")
  func inert() {
    let page = Self.report(message: "<script src=x>\u{1B}[31m&").html
    #expect(page.contains("&lt;script src=x&gt;[31m&amp;"))
    for mark in ["<script", "\u{1B}", "http://", "https://", "url("] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.hasPrefix(GuideReport.opening))
  }
}
