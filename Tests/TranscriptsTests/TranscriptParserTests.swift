import Knowledge
import Testing
import Transcripts

@Suite("Transcripts are read")
struct TranscriptParserTests {
  @Test("with their title, turns and expectations, each with its place")
  func whole() throws {
    let transcript = try Transcript(
      text: """
        # Two lines
        # of title.

        Guide: Hello.
          I am a guide.

        Visitor: what can cause ptsd
        expect: answer
        Passages: causes/overview, causes/combat
        References: none
        # a note of the staff
        Booking: withheld

        Visitor: line one
          line two
        Guide: First.

          - an item
        Rule: none
        Says: one
        Never says: two
        never says: three
        """)
    #expect(transcript.title == "Two lines\nof title.")
    #expect(transcript.opening?.demand == .text("Hello.\nI am a guide."))
    #expect(transcript.exchanges.map(\.visitor) == ["what can cause ptsd", "line one\nline two"])
    #expect(
      transcript.exchanges.map { $0.expectations.map(\.demand) } == [
        [
          .kind(.answer), .passages(["causes/overview", "causes/combat"]), .references([]),
          .booking(isShown: false),
        ],
        [
          .text("First.\n\n- an item"), .rule(nil), .says("one"), .neverSays("two"),
          .neverSays("three"),
        ],
      ])
    #expect(
      transcript.exchanges[0].expectations[1].place
        == TranscriptPlace(file: "a.txt", line: 9, column: 11))
  }

  @Test(
    "whatever the editor did to line ends, indentation and capitals",
    arguments: [
      "Visitor: hi\r\nGuide: a\r\n  b\r\n", "\u{FEFF}Visitor: hi\nGuide: a\n  b",
      "VISITOR:hi   \nguide :  a\n\tb\t\n\n\n", "Visitor:\n  hi\nGuide:\n  a\n  b",
    ])
  func tolerance(text: String) throws {
    let exchanges = try Transcript(text: text).exchanges
    #expect(exchanges.map(\.visitor) == ["hi"])
    #expect(exchanges[0].expectations.map(\.demand) == [.text("a\nb")])
  }

  @Test("with phrasings, talks, what is included, bans, and who wrote what, line by line")
  func grown() throws {
    let transcript = try Transcript(
      text: """
        # A title
        # Recorded
        Guide: Hello.
          I am a guide.

        Include: shared/a.txt
        Visitor: one
        Or: uno
        or: eins
        Never cites: nimh-2022, brain/overview
        # recorded
        # a note
        Expect: answer
        Guide: First.

          Last.

        # WRITTEN
        Never offers: brain/overview
        Talk: another
        Include: b.txt
        Visitor: two
        Expect: answer
        """)
    #expect(transcript.title == "A title")
    #expect(transcript.opening?.isRecorded == true && transcript.opening?.lines == 3..<5)
    #expect(transcript.inclusions.map(\.path) == ["shared/a.txt", "b.txt"])
    #expect(transcript.inclusions.map(\.before) == [0, 1])
    #expect(transcript.exchanges.map(\.talk) == [nil, "another"])
    #expect(transcript.exchanges[0].alternatives.map(\.text) == ["uno", "eins"])
    #expect(transcript.exchanges[0].alternatives.map(\.place.line) == [8, 9])
    let expectations = transcript.exchanges.flatMap(\.expectations)
    #expect(expectations.map(\.lines) == [10..<11, 13..<14, 14..<17, 19..<20, 23..<24])
    #expect(expectations.map(\.isRecorded) == [false, true, true, false, false])
    #expect(expectations[0].demand == .neverCites(["nimh-2022", "brain/overview"]))
    #expect(expectations[3].demand == .neverOffers(["brain/overview"]))
  }

  @Test(
    "or the faults say where, what, and what to do",
    arguments: [
      ("", ["1:1: nobody says anything here; write at least one line 'Visitor: …'"]),
      ("# only a title", ["1:1: nobody says anything here; write at least one line 'Visitor: …'"]),
      ("Vistor: hi", ["1:1: 'Vistor' is no name of a line; did you mean 'Visitor:'?"]),
      (
        "Visitor: a\nxyzzy: b",
        [
          "2:1: 'xyzzy' is no name of a line; use one of: Visitor, Or, Guide, Expect, Rule, "
            + "Passages, Related, References, Contacts, Booking, Says, Never says, Never cites, "
            + "Never offers, Include, Talk"
        ]
      ),
      (
        "hello",
        [
          "1:1: this line has no name; begin it with 'Visitor:' or another name, or with two blanks "
            + "to go on with the text above"
        ]
      ),
      (
        "  hello\nVisitor: a",
        [
          "1:1: this indented line goes on with nothing; begin it with a name and a colon, or take "
            + "away the blanks before a '#'"
        ]
      ),
      (
        "Expect: answer\nVisitor: a",
        [
          "1:1: 'Expect:' stands before the visitor says anything; move it under a 'Visitor:' line"
        ]
      ),
      (
        "Visitor: a\nExpect: anwser",
        ["2:9: 'anwser' is no kind of reply; did you mean 'answer'?"]
      ),
      (
        "Visitor: a\nBooking: perhaps",
        ["2:10: 'perhaps' says nothing of the booking prompt; write 'shown' or 'withheld'"]
      ),
      (
        "Visitor: a\nPassages:\nSays:",
        [
          "2:1: 'Passages:' is empty; write what is expected, or 'none'",
          "3:1: 'Says:' is empty; write what is expected",
        ]
      ),
      (
        "Visitor:\n# a note\nExpect: answer\nVisitor: x\nOr:\nOr:\n  y",
        [
          "1:1: 'Visitor:' says nothing; write what the visitor says, or take the line away",
          "5:1: 'Or:' says nothing; write what the visitor says, or take the line away",
        ]
      ),
      (
        "Visitor: a\nContacts: call 911",
        ["2:11: 'call 911' is no list of ids; write ids with commas between them, or 'none'"]
      ),
      (
        "Visitor: a\nExpect: answer\nExpect: crisis",
        ["3:1: 'Expect:' stands here a second time; keep one of them under each 'Visitor:' line"]
      ),
      (
        "Visitor: a\nExpect: answer\nOr: b",
        [
          "3:1: 'Or:' goes on with no message; move it directly under a 'Visitor:' line, above "
            + "what is expected"
        ]
      ),
      (
        "Visitor: a\nInclude: b.txt\nTalk:\nInclude: c.txt",
        [
          "2:1: no message follows this 'Include:'; write a 'Visitor:' line under it, or take it "
            + "away",
          "3:1: no message follows this 'Talk:'; write a 'Visitor:' line under it, or take it away",
          "4:1: no message follows this 'Include:'; write a 'Visitor:' line under it, or take it "
            + "away",
        ]
      ),
      (
        "Include:\nVisitor: a\nTalk: b\nSays: x\nVisitor: c",
        [
          "1:1: 'Include:' names no file; write one path on the same line, as seen from the folder "
            + "of this file",
          "4:1: 'Says:' stands before the visitor says anything; move it under a 'Visitor:' line",
        ]
      ),
      (
        "Visitor: a\nNever cites: none\nNever offers: a b",
        [
          "2:14: 'Never cites: none' forbids nothing; write the ids that must not come",
          "3:15: 'a b' is no list of ids; write ids with commas between them",
        ]
      ),
      ("Visitor: a\u{1B}[31m", ["1:11: a control code (U+001B) stands here; delete it"]),
      (
        "Visitor: a\nVistor: b\n  c\nBooking: no",
        [
          "2:1: 'Vistor' is no name of a line; did you mean 'Visitor:'?",
          "4:10: 'no' says nothing of the booking prompt; write 'shown' or 'withheld'",
        ]
      ),
    ])
  func faults(text: String, expected: [String]) {
    #expect(Self.faults(of: Array(text.utf8)) == expected.map { "a.txt:" + $0 })
  }

  @Test("bytes that are no text are named with their place")
  func bytes() {
    let bytes = Array("Visitor: a\nGuide: é".utf8) + [0xFF, 0xFE, 0x0A] + Array("Sayz: b".utf8)
    #expect(
      Self.faults(of: bytes) == [
        "a.txt:2:9: these bytes are no UTF-8 text; save the file as UTF-8"
      ])
  }

  private static func faults(of bytes: [UInt8]) -> [String] {
    do {
      _ = try Transcript(bytes, file: "a.txt")
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}

extension Transcript {
  init(text: String) throws(TranscriptFaults) {
    try self.init(Array(text.utf8), file: "a.txt")
  }
}
