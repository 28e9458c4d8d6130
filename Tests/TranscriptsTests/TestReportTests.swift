import Testing
import Transcripts

import struct Transcripts.Expectation

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
    let shown = report.split(separator: "\n").dropFirst(3).map { String($0.dropFirst(12)) }
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
          class     another passage or rule won
          expected  answer
          got       crisis
          note      the rule x/y decided
        """)
  }

  @Test("in colour lets no code through but its own")
  func colour() {
    var difference = difference(.wording, "a \u{1B}[5mb", "a c\u{9B}1m")
    difference.change = .safety
    difference.visitor = "\u{1B}]0;x\u{7}"
    #expect(
      TestReport.text(of: difference, Palette(hasColour: true)) == """
        \u{1B}[1ma.txt:4:9: other wording\u{1B}[0m
          \u{1B}[2mvisitor\u{1B}[0m   ]0;x
          \u{1B}[2mclass\u{1B}[0m     \u{1B}[1;31msafety changed\u{1B}[0m
          \u{1B}[2mexpected\u{1B}[0m  a \u{1B}[31m[[5mb]\u{1B}[0m
          \u{1B}[2mgot\u{1B}[0m       a \u{1B}[32m[c1m]\u{1B}[0m
        """)
  }

  @Test("names the line of a phrasing that is not the first")
  func alternative() {
    var difference = difference(.kind, "answer", "crisis")
    difference.alternative = TranscriptPlace(file: "a.txt", line: 3, column: 5)
    #expect(TestReport.text(of: difference).contains("\n  visitor   line 3: q\n"))
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
    let place = TranscriptPlace(file: "a.txt", line: 4, column: 9)
    return Difference(
      sort: sort, change: sort == .wording ? .wording : .winner, place: place, visitor: "q",
      expected: expected, got: got, note: nil,
      expectation: Expectation(.says("x"), at: place))
  }
}
