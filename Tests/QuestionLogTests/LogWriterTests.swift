import Conversation
import Foundation
import QuestionLog
import Testing

/// The file that questions are kept in.
struct LogWriterTests {
  private static func keep(_ message: String, in writer: LogWriter) -> LogFault? {
    writer.keep(Turn(message, after: ConversationState(), in: Sample.guide), typed: message)
  }

  private static func writer(_ file: URL) throws -> LogWriter {
    try LogWriter(path: file.path, knowledge: Sample.knowledge)
  }

  @Test("a new file is its owner's alone, and lines are added to it")
  func new() throws {
    try Sample.inFolder { folder in
      let file = folder.appending(path: "log.jsonl")
      for message in ["what is ptsd", "my name is dana wu"] {
        #expect(Self.keep(message, in: try Self.writer(file)) == nil)
      }
      let log = try LogReader(Data(contentsOf: file), file: "log")
      #expect(log.entries.map(\.question) == ["what is ptsd", "my name is <name>"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try !String(contentsOf: file, encoding: .utf8).lowercased().contains("dana"))
    }
  }

  @Test(
    "what is no log is refused, and stays as it was",
    arguments: ["link", "pipe", "folder", "other", "readable", "missing/log"])
  func refused(name: String) throws {
    try Sample.inFolder { folder in
      let files = FileManager.default
      let other = folder.appending(path: "other")
      try Data("a letter\n".utf8).write(to: other)
      chmod(other.path, 0o600)
      try files.createSymbolicLink(
        at: folder.appending(path: "link"), withDestinationURL: folder.appending(path: "new"))
      mkfifo(folder.appending(path: "pipe").path, 0o600)
      try files.createDirectory(
        at: folder.appending(path: "folder"), withIntermediateDirectories: true)
      let readable = folder.appending(path: "readable")
      try Data().write(to: readable)
      chmod(readable.path, 0o644)
      #expect(throws: LogFault.self) { try Self.writer(folder.appending(path: name)) }
      #expect(try String(contentsOf: other, encoding: .utf8) == "a letter\n")
      #expect(!files.fileExists(atPath: folder.appending(path: "new").path))
    }
  }

  @Test("a line that was cut off spoils no other")
  func cutOff() throws {
    try Sample.inFolder { folder in
      let file = folder.appending(path: "log")
      let line = Sample.entry("what is ptsd").line
      try Data("\(line)\n\(line.dropLast(9))".utf8).write(to: file)
      chmod(file.path, 0o600)
      #expect(Self.keep("hello", in: try Self.writer(file)) == nil)
      let log = try LogReader(Data(contentsOf: file), file: "log")
      #expect(log.entries.map(\.question) == ["what is ptsd", "hello"])
      #expect(log.faults.map(\.line) == [2])
    }
  }

  @Test("lines of several writers do not mix")
  func several() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "log")
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          guard let writer = try? Self.writer(file) else { return }
          let long = String(repeating: "what is ptsd and ", count: number * 5 + 1)
          for _ in 0..<20 { _ = Self.keep(long, in: writer) }
        }
      }
    }
    let log = try LogReader(Data(contentsOf: file), file: "log")
    #expect(log.faults.isEmpty)
    #expect(log.entries.count == 160)
  }
}
