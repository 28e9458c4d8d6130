import KnowledgeAuthoring
import Testing

@Suite struct FindingReportTests {
  private func report(_ line: String, column: Int, folder: String = "knowledge/") -> String {
    let file = SourceFile(path: "rules/a.yaml", text: "first\n\(line)\nlast\n")
    let finding = Finding(
      .error, at: SourceLocation(file: file.path, line: 2, column: column), "is wrong", "mend it")
    return FindingReport(files: [file], folder: folder).text(of: finding)
  }

  @Test func showsTheLineAndACaret() {
    #expect(
      report("  - ring me back", column: 5) == """
        knowledge/rules/a.yaml:2:5: error: is wrong
            - ring me back
              ^
        help: mend it
        """)
  }

  @Test func cutsALongLineAroundTheCaret() {
    let line = String(repeating: "a", count: 100) + "X" + String(repeating: "b", count: 100)
    let lines = report(line, column: 101).split(separator: "\n")
    #expect(Array(lines[1]).firstIndex(of: "X") == Array(lines[2]).firstIndex(of: "^"))
    #expect(lines[1].hasPrefix("  …aaa"))
    #expect(lines[1].hasSuffix("bbb…"))
    #expect(lines[1].count == 100)
  }

  @Test func countsScalarsAndShowsNoControls() {
    let lines = report("\u{1B}é\tX", column: 4).split(separator: "\n")
    #expect(lines[1] == "   é X")
    #expect(lines[2] == "     ^")
  }

  @Test func endsTheCaretAtTheLine() {
    #expect(report("ab", column: 99).split(separator: "\n")[2] == "    ^")
  }

  @Test func leavesTheExcerptOutWhereThereIsNoLine() {
    let place = SourceLocation(file: "claims.yaml", line: 1, column: 1)
    let text = FindingReport(files: [], folder: "").text(
      of: Finding(.warning, at: place, "is missing", "write it"))
    #expect(text == "claims.yaml:1:1: warning: is missing\nhelp: write it")
  }
}
