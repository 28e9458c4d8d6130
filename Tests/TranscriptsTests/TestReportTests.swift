import Testing
import Transcripts

@Suite("Report of a test run")
struct TestReportTests {
  @Test(
    "shows the smallest difference of two texts",
    arguments: [
      (
        "one two three four five six seven", "one two three four 5 six seven",
        ["one two three four [five] six seven", "one two three four [5] six seven"]
      ),
      ("a b", "a b c", ["a b []", "a b [c]"]),
      ("a\nb c", "a b  d", ["a b [c]", "a b [d]"]),
      (
        "x 1 2 3 4 5 6 7 8 9 y", "z 1 2 3 4 5 6 7 8 9 w",
        ["[x] 1 2 3 4 …", "[z] 1 2 3 4 …", "… 6 7 8 9 [y]", "… 6 7 8 9 [w]"]
      ),
    ])
  func smallest(expected: String, got: String, lines: [String]) {
    let report = TestReport.text(of: difference(.wording, expected, got))
    let shown = report.split(separator: "\n").dropFirst(2).map { String($0.dropFirst(12)) }
    #expect(shown == lines)
  }

  @Test("begins with the place and holds no control codes")
  func place() {
    var difference = difference(.kind, "answer", "crisis")
    difference.visitor = "red \u{1B}[31malert"
    difference.note = "the rule x/y decided"
    #expect(
      TestReport.text(of: difference) == """
        a.txt:4:9: another kind of reply
          visitor   red [31malert
          expected  answer
          got       crisis
          note      the rule x/y decided
        """)
  }

  @Test("bears texts of any length")
  func long() {
    let words = (0..<20_000).map { String($0) }
    let report = TestReport.text(
      of: difference(
        .wording, words.joined(separator: " "), words.reversed().joined(separator: " ")))
    #expect(report.hasPrefix("a.txt:4:9: other wording"))
  }

  private func difference(
    _ sort: Difference.Sort, _ expected: String, _ got: String
  ) -> Difference {
    Difference(
      sort: sort, place: TranscriptPlace(file: "a.txt", line: 4, column: 9), visitor: "q",
      expected: expected, got: got, note: nil)
  }
}
