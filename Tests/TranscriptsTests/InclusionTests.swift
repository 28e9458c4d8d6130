import Testing
import Transcripts

@Suite("Shared openings")
struct InclusionTests {
  @Test("are said before the message that they stand above, those within them first")
  func messages() throws {
    let folder = try Folder([
      "money/a.txt": "Include: ../shared/b.txt\nInclude: ../shared/c.txt\nVisitor: three\n",
      "shared/b.txt": "Include: c.txt\nVisitor: two\nOr: zwei\nExpect: crisis\n",
      "shared/c.txt": "Visitor: one\n",
    ])
    let transcript = try TranscriptFiles.transcript(
      at: folder.path("money/a.txt"), in: folder.path)
    #expect(transcript.inclusions.map(\.messages) == [["one", "two"], ["one"]])
    #expect(transcript.exchanges.map(\.visitor) == ["three"])
  }

  /// The files beside `a.txt`, what it includes, and what is told of it; `~` is the folder.
  @Test(
    "that cannot be included are named with their place",
    arguments: [
      (
        [:], "b.txt",
        "'b.txt' is not there; check the path; it is seen from the folder of this file"
      ),
      ([:], "a.txt", "'a.txt' is this file itself; move what both need into a third file"),
      (
        ["b.txt": "Include: a.txt\nVisitor: x"], "b.txt",
        "'b.txt' cannot be included: ~/b.txt:1:10: 'a.txt' includes this file in turn; move what "
          + "both need into a third file; mend that file first"
      ),
      ([:], "../b.txt", "'../b.txt' lies outside of '~'; keep what is included below that folder"),
      (
        [:], "/etc/passwd",
        "'/etc/passwd' is not seen from this file; write the path from the "
          + "folder of this file"
      ),
      (
        ["b.txt": "Vistor: x"], "b.txt",
        "'b.txt' cannot be included: ~/b.txt:1:1: 'Vistor' is no name of a line; did you mean "
          + "'Visitor:'?; mend that file first"
      ),
      (
        ["b.txt": "Visitor: x\nTalk:\nVisitor: y"], "b.txt",
        "'b.txt' cannot be included: ~/b.txt:3:10: a second talk begins here; keep one talk in a "
          + "file that others include; mend that file first"
      ),
      (
        ["b/c.txt": "Visitor: x"], "b",
        "'b' cannot be included: ~/b: this is no file; give a text "
          + "file or a folder; mend that file first"
      ),
      (
        ["b.txt": String(repeating: "Visitor: x\n", count: 1001)], "b.txt",
        "'b.txt' says more than 1000 messages; include less"
      ),
    ] as [([String: String], String, String)])
  func faults(files: [String: String], included: String, fault: String) throws {
    let folder = try Folder(files)
    try folder.write(Array("Visitor: hi\nInclude: \(included)\nVisitor: yo".utf8), to: "a.txt")
    let told = Self.faults(at: folder.path("a.txt")).map {
      $0.replacing(folder.path, with: "~")
    }
    #expect(told == ["~/a.txt:2:10: " + fault])
  }

  @Test("are bounded in depth and in number")
  func bounds() throws {
    let doubling = try Folder(
      Dictionary(
        uniqueKeysWithValues: (0..<40).map {
          ("\($0).txt", "Include: \($0 + 1).txt\nInclude: \($0 + 1).txt\nVisitor: x")
        }))
    let deep = Self.faults(at: doubling.path("0.txt"))
    #expect(deep.count == 2 && deep[0].contains("deeper than 8 files"))
    let lines = String(repeating: "Include: b.txt\n", count: 400) + "Visitor: x"
    let wide = try Folder([
      "a.txt": lines, "b.txt": lines.replacing("b.txt", with: "c.txt"),
      "c.txt": lines.replacing(
        "b.txt", with: "d.txt"), "d.txt": "Visitor: y",
    ])
    #expect(Self.faults(at: wide.path("a.txt")).first?.contains("more than 1000") == true)
  }

  private static func faults(at path: String) -> [String] {
    do {
      _ = try TranscriptFiles.transcript(at: path)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}
