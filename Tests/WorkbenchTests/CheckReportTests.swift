import KnowledgeAuthoring
import Rendering
import Testing

@testable import Workbench

/// In which order findings are told, and which of them count as new.
struct CheckReportTests {
  private static func finding(
    _ severity: Finding.Severity, _ concern: Finding.Concern, _ problem: String, line: Int = 1,
    file: String = "a.yaml"
  ) -> Finding {
    Finding(
      severity, of: concern, at: SourceLocation(file: file, line: line, column: 1), problem, "mend")
  }

  private static let found =
    [finding(.warning, .reading, "hard"), finding(.warning, .examples, "astray")]
    + (1...5).map { finding(.warning, .repeated, "twice \($0)") }
    + [finding(.error, .uncited, "broken")]

  @Test(
    "errors come first, then warnings by concern, the first few of each",
    arguments: [
      (
        false, false,
        [
          "broken", "examples that get another kind of reply (1)", "astray",
          "phrasings that stand twice (5)", "twice 1", "twice 2", "twice 3",
          "… and 2 more of them; --all shows every one", "passages that are hard to read (1)",
          "hard",
        ]
      ),
      (
        true, false,
        [
          "broken", "examples that get another kind of reply (1)", "astray",
          "phrasings that stand twice (5)", "twice 1", "twice 2", "twice 3", "twice 4", "twice 5",
          "passages that are hard to read (1)", "hard",
        ]
      ),
      (false, true, ["broken"]),
    ])
  func order(all: Bool, errorsOnly: Bool, blocks: [String]) {
    let report = CheckReport(Self.found)
    #expect(
      report.text(all: all, errorsOnly: errorsOnly, excerpt: \.problem)
        == blocks.joined(separator: "\n\n"))
    #expect(report.summary == "1 error, 7 warnings")
  }

  @Test(
    "a finding is the same while lines and totals move",
    arguments: [
      ("a", "a", false), ("a", "b", true),
      ("stands at x.yaml:3 already", "stands at x.yaml:9 already", false),
      ("stands at x.yaml:3 already", "stands at y.yaml:3 already", true),
      ("2 of the 20 examples", "2 of the 21 examples", false),
      ("2 of the 20 examples", "3 of the 20 examples", true),
    ])
  func since(old: String, new: String, isNew: Bool) {
    let report = CheckReport(
      [Self.finding(.warning, .other, new, line: 7)],
      since: [Self.finding(.warning, .other, old, line: 2)])
    #expect(report.findings.map(\.isNew) == [isNew])
    #expect(report.json.text.contains("\"new\":\(isNew)"))
  }

  @Test("of findings that are alike, as many are new as were added; errors count as a whole")
  func counts() {
    let error = Self.finding(.error, .other, "broken")
    let report = CheckReport([error, error, error], since: [error, error])
    #expect(report.findings.map(\.isNew) == [false, false, true])
    #expect(report.errorCount == 3)
    #expect(
      report.summary
        == "new: 1 error, 0 warnings; not shown, as they stood before: 2 errors, 0 warnings")
    let elsewhere = CheckReport(
      [Self.finding(.error, .other, "broken", file: "b.yaml")], since: [error])
    #expect(elsewhere.findings.map(\.isNew) == [true])
  }
}
