import BuiltInKnowledge
import Conversation
import Foundation
import Testing
import Transcripts

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A run for build servers")
struct RunReportTests {
  private let report: TestReport

  init() throws {
    let guide = Guide(knowledge: try BuiltInKnowledge.load())
    var report = TestReport()
    let text = "Visitor: what causes ptsd\nSays: a < b & \"c\"\nExpect: crisis\n\nVisitor: <hi>\n"
    for file in ["good #1.txt", "b&<\u{1B}\"d.txt"] {
      let expectations = file.hasPrefix("good") ? "Visitor: hi" : text
      report.add(
        Replay(of: try Transcript(Array(expectations.utf8), file: file), with: guide))
    }
    do {
      _ = try Transcript([0xFF], file: "c.txt")
    } catch {
      report.add(error.faults)
    }
    self.report = report
  }

  @Test("as JUnit XML: well-formed, with a case for each turn and one failure or error in each")
  func junit() throws {
    let document = try XMLDocument(data: Data(report.junit.utf8))
    func values(_ path: String) throws -> [String] {
      try document.nodes(forXPath: path).map { $0.stringValue ?? "" }
    }
    #expect(report.junit.hasPrefix(TestReport.junitOpening))
    #expect(
      try ["tests", "failures", "errors"].flatMap { try values("/testsuites/@\($0)") }
        == ["4", "1", "1"])
    #expect(try values("//testsuite/@name") == ["good #1.txt", "b&<\"d.txt", "c.txt"])
    #expect(try values("//testsuite/@failures") == ["0", "1", "0"])
    #expect(
      try values("//testcase/@name") == ["hi", "what causes ptsd", "<hi>", "can be read"])
    #expect(try values("//testcase/@line") == ["1", "1", "5", "1"])
    #expect(try values("//failure/@type") == ["safety"])
    let failure = try values("//failure")
    #expect(failure.count == 1 && failure[0].contains("expected  a < b & \"c\"\n"))
    #expect(try values("//error/@message")[0].hasPrefix("c.txt:1:1: these bytes are no UTF-8"))
  }

  @Test("as TAP 14: a point for each transcript, and its differences as YAML")
  func tap() {
    let lines = report.tap.split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix(" ") } == [
        "TAP version 14", "1..3", "ok 1 - good \\#1.txt", "not ok 2 - b&<\"d.txt",
        "not ok 3 - c.txt",
      ])
    #expect(
      lines[4..<13].map { String($0) } == [
        "  ---", "  differences:", #"    - file: "b&<\u001b\"d.txt""#, "      line: 2",
        "      column: 7", #"      class: "words""#, #"      change: "safety""#,
        #"      visitor: "what causes ptsd""#, #"      expected: "a < b & \"c\"""#,
      ])
    #expect(lines.count(where: { $0 == "  ..." }) == 2)
  }
}
