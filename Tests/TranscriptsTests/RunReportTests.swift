import BuiltInKnowledge
import Conversation
import Foundation
import Rendering
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
      let expectations = file.hasPrefix("good") ? "Visitor: hi\nExpect: smalltalk" : text
      report.add(
        Replay(of: try Transcript(Array(expectations.utf8), file: file), with: guide))
    }
    let half = "Visitor: hi\nExpect: smalltalk\nVisitor: x\nVisitor: y"
    report.add(Replay(of: try Transcript(Array(half.utf8), file: "half.txt"), with: guide))
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
      try ["tests", "failures", "errors", "skipped"].flatMap { try values("/testsuites/@\($0)") }
        == ["7", "1", "1", "3"])
    #expect(try values("//testsuite/@name") == ["good #1.txt", "b&<\"d.txt", "half.txt", "c.txt"])
    #expect(try values("//testsuite/@failures") == ["0", "1", "0", "0"])
    #expect(try values("//testsuite/@skipped") == ["0", "1", "2", "0"])
    #expect(
      try values("//testcase[skipped]/@name") == ["<hi>", "x", "y"])
    #expect(
      try values("//testcase/@name") == [
        "hi", "what causes ptsd", "<hi>", "hi", "x", "y", "can be read",
      ])
    #expect(try values("//testcase/@line") == ["1", "1", "5", "1", "3", "4", "1"])
    #expect(try values("//failure/@type") == ["safety"])
    let failure = try values("//failure")
    #expect(failure.count == 1 && failure[0].contains("expected  a < b & \"c\"\n"))
    #expect(try values("//error/@message")[0].hasPrefix("c.txt:1:1: these bytes are no UTF-8"))
  }

  @Test("a conversation that awaits something is counted apart from those that passed")
  func awaiting() {
    #expect(report.summary == "1 passed, 1 failed, 1 awaiting, 1 unreadable")
    #expect(report.json.text.hasPrefix("{\"passed\":1,\"failed\":1,\"awaiting\":1,"))
    #expect(
      report.json.text.contains(
        #""awaiting":[{"file":"half.txt","line":3,"column":10,"visitor":"x"},{"#))
    #expect(
      report.replays[2].awaiting.map { TestReport.text(ofAwaiting: $0) } == [
        "half.txt:3:10: awaits what is expected\n  visitor   x",
        "half.txt:4:10: awaits what is expected\n  visitor   y",
      ])
  }

  @Test("as TAP 14: a point for each transcript, and its differences as YAML")
  func tap() {
    let lines = report.tap.split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix(" ") } == [
        "TAP version 14", "1..4", "ok 1 - good \\#1.txt", "not ok 2 - b&<\"d.txt",
        "not ok 3 - half.txt # TODO await what is expected: lines 3, 4", "not ok 4 - c.txt",
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
