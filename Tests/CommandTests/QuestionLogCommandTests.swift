import Foundation
import Testing

/// Questions kept by one command and read by another, as a shell would run them.
struct QuestionLogCommandTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static let question = "is there an elevator for Dana Wu"

  @Test("a question is kept without its name, and becomes a conversation that awaits an answer")
  func kept() throws {
    try inFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      let asked = try CommandTests.run(["ask", "--log-questions", log, Self.question])
      #expect(asked.status == 0 && asked.errors.isEmpty)
      let piped = try CommandTests.run(
        ["chat", "--log-questions", log], input: Data("is there an elevator\n".utf8))
      #expect(piped.status == 0 && piped.errors.contains("what is asked is kept"))
      let text = try String(contentsOfFile: log, encoding: .utf8)
      #expect(text.split(separator: "\n").count == 2 && !text.contains("ana"))
      let gaps = try CommandTests.run(["knowledge", "gaps", log])
      #expect(gaps.status == 0 && gaps.output.contains("1. 2 times in 2 wordings: "))
      let talk = folder.appending(path: "talk.txt").path
      let arguments = ["knowledge", "gaps", log, "--group", "1", "--transcript", talk]
      #expect(try CommandTests.run(arguments).status == 0)
      let written = try String(contentsOfFile: talk, encoding: .utf8)
      #expect(written.contains("Visitor: is there an elevator\n# awaits an answer\n"))
      #expect(try CommandTests.run(["test", talk]).status == 0)
      #expect(try CommandTests.run(arguments).status == 2)
      #expect(try String(contentsOfFile: talk, encoding: .utf8) == written)
    }
  }

  @Test("phrasings are printed, and what something was taken out of is skipped with a word")
  func phrasings() throws {
    try inFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      for question in [Self.question, "is there an elevator"] {
        _ = try CommandTests.run(["ask", "--log-questions", log, question])
      }
      let result = try CommandTests.run(
        ["knowledge", "gaps", log, "--group", "1", "--phrasings-for", "booking/setting"])
      #expect(result.status == 0)
      #expect(result.output == "booking/setting:\n  questions:\n    - is there an elevator\n")
      #expect(result.errors.contains("skipped, since something was taken out"))
      let wrong = try CommandTests.run(
        ["knowledge", "gaps", log, "--group", "1", "--phrasings-for", "booking/seting"])
      #expect(wrong.status == 2 && wrong.errors.contains("did you mean 'booking/setting'?"))
    }
  }

  @Test("a broken line is named and skipped")
  func broken() throws {
    try inFolder { folder in
      let log = folder.appending(path: "log.jsonl")
      _ = try CommandTests.run(["ask", "--log-questions", log.path, Self.question])
      try Data(try Data(contentsOf: log) + Data("oh\n".utf8)).write(to: log)
      let result = try CommandTests.run(["knowledge", "gaps", log.path])
      #expect(result.status == 1 && result.errors.contains("log.jsonl:2: "))
      #expect(result.output.contains("1. 1 time in 1 wording"))
    }
  }

  @Test("a file that holds something else is left as it was")
  func other() throws {
    try inFolder { folder in
      let letter = folder.appending(path: "letter")
      try Data("a letter\n".utf8).write(to: letter)
      chmod(letter.path, 0o600)
      let result = try CommandTests.run(["ask", "--log-questions", letter.path, "x"])
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.contains("holds something else than questions"))
      #expect(try Data(contentsOf: letter) == Data("a letter\n".utf8))
    }
  }

  @Test(
    "the list of sentences comes in each format",
    arguments: [
      ("text", "  "), ("csv", "place,file,line,text,citations\r\n"), ("html", "<!doctype html>\n"),
      ("json", #"{"places":["#),
    ])
  func formats(format: String, mark: String) throws {
    let result = try CommandTests.run(["knowledge", "sentences", "--format", format])
    #expect(result.status == 0)
    #expect(format == "text" ? result.output.contains(mark) : result.output.hasPrefix(mark))
    #expect(result.output.contains("nothing you type is kept"))
    #expect(result.output.contains("Ctrl-C clears the line"))
  }
}
