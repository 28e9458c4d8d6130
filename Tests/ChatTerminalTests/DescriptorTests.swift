import Glibc
import Testing

@testable import ChatTerminal

/// Reading from and writing to real pipes.
@Suite struct DescriptorTests {
  @Test(arguments: [
    ("", []),
    ("one", ["one"]),
    ("one\n", ["one"]),
    ("one\ntwo\r\n\nfour", ["one", "two", "", "four"]),
    ("\n\n", ["", ""]),
  ])
  func readsLines(text: String, lines: [String]) throws {
    #expect(try events(of: Array(text.utf8)) == lines.map { .line(TypedLine($0)) })
  }

  @Test func readsALongLineWhole() throws {
    let line = String(repeating: "x", count: 40_000)
    #expect(try events(of: Array((line + "\nnext").utf8)).first == .line(TypedLine(line)))
  }

  @Test func throwsAwayALineWithoutEnd() throws {
    let file = tmpfile()!
    defer { fclose(file) }
    let long = [UInt8](repeating: 0x61, count: 3 << 20) + Array("\nnext\n".utf8)
    fwrite(long, 1, long.count, file)
    rewind(file)
    #expect(try events(from: fileno(file)) == [.tooLong, .line(TypedLine("next"))])
  }

  @Test func aFolderCannotBeRead() {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var source = DescriptorSource(descriptor: folder, prompts: nil)
    #expect(throws: TalkFault.unreadable("Is a directory")) {
      _ = try source.next(prompt: Prompt(text: "", hasColour: false))
    }
  }

  @Test func aFullDiskIsAFault() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: TalkFault.unwritable("No space left on device")) {
      try DescriptorSink(descriptor: full).write("x")
    }
  }

  @Test func aPipeHasNoColumns() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    #expect(DescriptorSink(descriptor: ends[1]).columns == nil)
  }

  private func events(of bytes: [UInt8]) throws -> [LineEvent] {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    return try events(from: ends[0])
  }

  private func events(from descriptor: Int32) throws -> [LineEvent] {
    var source = DescriptorSource(descriptor: descriptor, prompts: nil)
    var events: [LineEvent] = []
    while true {
      let event = try source.next(prompt: Prompt(text: "", hasColour: false))
      if event == .end { return events }
      events.append(event)
    }
  }
}
