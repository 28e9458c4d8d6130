import Foundation
import Knowledge
import QuestionLog
import Testing

/// What is kept of a turn, and that it comes back as it was written.
struct LogEntryTests {
  @Test(
    "a question finds",
    arguments: [
      ("how common is ptsd", Found.answered, "introduction/prevalence"),
      ("how much does it cost", .lacking, "topic/"), ("hello", .replied, "smalltalk/"),
      ("what is the capital of france", .outside, "off-topic/"), ("", .nothing, ""),
    ])
  func found(question: String, found: Found, by: String) {
    let entry = Sample.entries(of: [question])[0]
    #expect(entry.found == found)
    #expect((entry.by.first ?? "").hasPrefix(by))
    #expect(entry.knowledge == Sample.knowledge.hash)
    #expect(!entry.nearest.contains { entry.by.contains($0) })
  }

  @Test("of danger, and of what is said after it, the kind alone is kept")
  func danger() {
    let entries = Sample.entries(of: [
      "what is ptsd", "i want to kill myself", "what does ketamine do",
    ])
    #expect(entries[0].question == "what is ptsd")
    #expect(entries[1].line.contains(#""question":null,"kind":"crisis","found":"help","by":[]"#))
    #expect(entries[1].nearest.isEmpty)
    #expect(entries[2].question == nil && entries[2].by.isEmpty && entries[2].nearest.isEmpty)
  }

  @Test("a line reads back as it was written", arguments: Found.allCases)
  func roundTrip(found: Found) throws {
    for question in [nil, "", "is <name> there? i <number>.", "what is ptsd"] {
      let entry = Sample.entry(question, found: found, nearest: ["brain/amygdala"])
      #expect(try LogEntry(line: Array(entry.line.utf8)) == entry)
      #expect(!entry.line.contains("\n"))
    }
  }

  @Test(
    "broken lines are named, and the others read",
    arguments: [
      ("{", "not JSON"), ("[]", "no JSON object"), ("{}", "\"kind\" is missing"),
      ("\u{FF}", "JSON"),
      (
        #"{"question":"\u001b[2J","kind":"answer","found":"unsure","by":[],"nearest":[],"knowledge":""}"#,
        "no redaction"
      ),
      (
        #"{"question":"x","kind":"answer","found":"odd","by":[],"nearest":[],"knowledge":""}"#,
        "found"
      ),
      (
        #"{"question":"x","kind":"odd","found":"unsure","by":[],"nearest":[],"knowledge":""}"#,
        "kind"
      ),
    ])
  func broken(line: String, problem: String) throws {
    let good = Sample.entry("what is ptsd").line
    let log = try LogReader(Data("\(good)\n\(line)\n\n\(good)\n".utf8), file: "log.jsonl")
    #expect(log.entries.count == 2)
    #expect(log.faults.count == 1)
    #expect(log.faults[0].description.hasPrefix("log.jsonl:2: "))
    #expect(log.faults[0].problem.contains(problem), "\(log.faults[0].problem)")
    #expect(throws: LogFault.self) { try LogReader(Data(line.utf8), file: "x") }
  }

  @Test("an empty log is a log without questions")
  func empty() throws {
    #expect(try LogReader(Data(), file: "x").entries.isEmpty)
  }
}
