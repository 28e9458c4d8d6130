import Foundation
import Testing

/// Runs the built executable as a shell would.
struct CommandTests {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The executable stands beside the test bundle.
  private static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent()
    .appending(path: "neuregen")

  static func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    let process = Process()
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = FileManager.default.temporaryDirectory
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    let writer = Thread {
      stdin.fileHandleForWriting.write(input)
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  @Test(
    "a command ends with its status",
    arguments: [
      (["ask", "what", "is", "ptsd"], 0), (["ask"], 2), (["--version"], 0), (["--help"], 0),
      (["nonsense", "x"], 2), (["ask", "--nonsense", "x"], 2), (["ask", "--help"], 0),
      (["batch", "/no/such/file"], 2), (["batch", "/tmp"], 2),
      (["ask", "--knowledge", "/no/such/folder", "x"], 2), (["explain", "what is ptsd"], 0),
      (["explain"], 2), (["test", "/no/such/file"], 2), (["test", "--accept"], 2),
      (["test", "--accept", "--tap"], 2), (["test", "--accept-safety"], 2),
      (["test", "--record", "/no/such/folder/x.txt", "/dev/null"], 2),
      (["test", "--junit", "/no/such/folder/x.xml", "/no/such/file"], 2),
      (["chat", "--record", "/no/such/folder/x.txt"], 2), (["knowledge", "list"], 0),
      (["evaluate"], 2), (["evaluate", "/no/such/file"], 2),
      (["evaluate", "--typos", "-1", "x"], 2),
      (["knowledge", "gaps"], 2), (["knowledge", "gaps", "/no/such/file"], 2),
      (["knowledge", "gaps", "/dev/null", "--group", "1"], 2), (["knowledge", "gaps", "/tmp"], 2),
      (["ask", "--log-questions", "/tmp", "x"], 2), (["batch", "--log-questions", "/dev/full"], 2),
      (["knowledge", "sentences", "--json", "--format", "csv"], 2),
      (["serve", "--port", "65536"], 2), (["serve", "--max-body", "0"], 2),
      (["serve", "--host", "256.1.1.1", "--port", "0"], 2), (["serve", "--help"], 0),
      (["serve", "--state-key", "/no/such/key"], 2), (["serve", "--state-key", "/dev/null"], 2),
      (["serve", "--new-state-key", "/no/such/folder/key"], 2),
      (["serve", "--web", "/no/such/folder"], 2), (["serve", "--allow-origin", "x"], 2),
      (["serve", "--trusted-proxy", "localhost"], 2), (["serve", "--log-level", "loud"], 2),
      (["web"], 2), (["web", "/tmp/no-site", "--engine", "/no/such/file"], 2),
      (["web", "/usr"], 2),
      (["knowledge", "show", "no/such"], 2), (["knowledge", "show", "brain/amygdala"], 0),
    ] as [([String], Int32)])
  func status(arguments: [String], status: Int32) throws {
    let result = try Self.run(arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(status == 0 ? result.errors.isEmpty : !result.errors.isEmpty)
    #expect(!result.errors.contains("Fatal error"))
  }

  @Test("evaluate scores, compares with a baseline, and names a bad line")
  func evaluate() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String) throws -> String {
      let file = folder.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file.path()
    }
    let line =
      #"{"q": "what is the amygdala", "kind": "answer", "gold": ["brain/amygdala"]}"# + "\n"
    let questions = try file("good.jsonl", String(repeating: line, count: 9))
    let baseline = folder.appending(path: "baseline.tsv").path()
    let page = folder.appending(path: "page.html").path()
    let first = try Self.run([
      "evaluate", questions, "--write-baseline", baseline, "--html", page,
    ])
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(first.output.contains("0.701–1.000"))
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasSuffix("</html>\n"))
    #expect(try Self.run(["evaluate", questions, "--baseline", baseline]).status == 0)
    let labels = line.replacing("brain/amygdala", with: "brain/overview")
    _ = try file("good.jsonl", String(repeating: labels, count: 9))
    let earlier = try String(contentsOfFile: baseline, encoding: .utf8)
    _ = try file("baseline.tsv", earlier.replacing("brain/amygdala", with: "brain/overview"))
    let worse = try Self.run(["evaluate", questions, "--baseline", baseline])
    #expect(worse.status == 1)
    #expect(worse.output.contains("dropped by more than noise"))
    let bad = try file("bad.jsonl", line + "{\"q\": 1}\n")
    let fault = try Self.run(["evaluate", bad])
    #expect(fault.status == 2)
    #expect(fault.errors.contains("bad.jsonl:2: \"q\" is of the wrong sort"))
  }

  @Test("batch answers line by line, tells what is wrong with a line, and goes on")
  func batch() throws {
    let input = """
      {"id": 1, "q": "what is ptsd"}
      not json
      {"id": "two", "turns": ["what does the amygdala do in ptsd", "and the hippocampus?"]}
      {"id": 3}
      [1]
      {"id": true, "q": "x"}
      """
    var bytes = Data(input.utf8)
    bytes.append(contentsOf: Array("\n{\"id\": 4, \"q\": \"\u{0}".utf8) + [0xFF, 0x0A])
    let result = try Self.run(["batch"], input: bytes)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(result.status == 1)
    #expect(lines.count == 7)
    #expect(lines[0].hasPrefix(#"{"id":1,"replies":[{"kind":"answer""#))
    #expect(lines[1].hasPrefix(#"{"line":2,"error":"#))
    #expect(lines[2].hasPrefix(#"{"id":"two","replies":["#))
    #expect(lines[3...6].allSatisfy { $0.contains("\"error\"") })
  }

  @Test("talk that is piped in is answered without prompts")
  func piped() throws {
    let result = try Self.run([], input: Data("what is ptsd\n\u{1B}[31mhello\u{0}\n".utf8))
    #expect(result.status == 0)
    #expect(result.output.contains("PTSD"))
    #expect(result.output.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test("test and chat record new files that pass, write reports, and overwrite nothing of others")
  func recording() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path() }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path(name), encoding: .utf8)
    }
    let questions = Data("what is ptsd\n\nthanks\n".utf8)
    #expect(try Self.run(["test", "--record", path("a.txt"), "-"], input: questions).status == 0)
    #expect(try Self.run(["chat", "--record", path("b.txt")], input: questions).status == 0)
    let recorded = try text("a.txt")
    #expect(recorded.contains("\nTalk:\n"))
    for arguments in [
      ["test", "--record", path("a.txt"), "-"], ["chat", "--record", path("a.txt")],
    ] {
      #expect(try Self.run(arguments, input: questions).status == 2)
    }
    for _ in 1...2 {
      let run = try Self.run(["test", "--junit", path("r.xml"), folder.path()])
      #expect(run.status == 0 && run.output == "2 passed, 0 failed\n")
    }
    #expect(try text("r.xml").contains("<testsuites name=\"neuregen test\" tests=\"4\""))
    #expect(try Self.run(["test", "--junit", path("a.txt"), path("b.txt")]).status == 2)
    #expect(try text("a.txt") == recorded)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 3)
  }
}
