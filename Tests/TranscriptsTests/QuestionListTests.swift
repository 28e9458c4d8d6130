import BuiltInKnowledge
import Conversation
import Testing
import Transcripts

@Suite("Recording from a list of questions")
struct QuestionListTests {
  @Test(
    "one question a line, a blank line between talks",
    arguments: [
      ("a\nb\n", [["a", "b"]]), ("\u{FEFF}a\r\n\r\nb", [["a"], ["b"]]),
      ("\n\n a  b \n \t \n\nc\n\n", [["a b"], ["c"]]),
      ("a\u{1B}[2J\n\u{200B}\nb", [["a[2J"], ["b"]]),
    ])
  func talks(text: String, talks: [[String]]) throws {
    #expect(try QuestionList(Array(text.utf8), file: "q").talks == talks)
  }

  @Test(
    "or a fault with its place",
    arguments: [
      (
        [],
        "q:1:1: there is no question here; write one question a line, and a blank line before "
          + "each new talk"
      ),
      ([0x61, 0x0A, 0xFF], "q:2:1: this line is no UTF-8 text; save the file as UTF-8"),
    ] as [([UInt8], String)])
  func faults(bytes: [UInt8], fault: String) {
    #expect {
      try QuestionList(bytes, file: "q")
    } throws: {
      "\($0)" == fault
    }
  }

  @Test("gives a file that passes, new and whole; what is there is left alone")
  func file() throws {
    let guide = Guide(knowledge: try BuiltInKnowledge.load())
    let text = "what causes ptsd\nhow much does it cost\n\nVisitor: i want to die\nok\n"
    let transcript = Transcript(
      recording: try QuestionList(Array(text.utf8), file: "q").said(to: guide), title: "Recorded",
      in: guide.knowledge)
    let folder = try Folder(["there.txt": "mine"])
    let path = folder.path("new.txt")
    try TranscriptFiles.checkCanCreate(at: path)
    try TranscriptFiles.create(transcript, at: path, isPrivate: true)
    #expect(try folder.permissions(of: "new.txt") == 0o600)
    let replay = Replay(of: try TranscriptFiles.transcript(at: path), with: guide)
    #expect(replay.differences == [] && replay.turns.count == 4)
    #expect(replay.transcript.exchanges.map(\.talk) == [nil, nil, "", nil])
    for name in ["there.txt", "no/such/folder.txt", ""] {
      #expect(throws: TranscriptFault.self) {
        try TranscriptFiles.checkCanCreate(at: folder.path(name))
      }
      #expect(throws: TranscriptFault.self) {
        try TranscriptFiles.create(transcript, at: folder.path(name), isPrivate: false)
      }
    }
    #expect(try folder.names() == ["new.txt", "there.txt"])
    #expect(try folder.bytes("there.txt") == Array("mine".utf8))
  }
}
