import Knowledge
import Testing
import Transcripts

import struct Transcripts.Expectation

@Suite("Asking what to accept")
struct AcceptanceDialogueTests {
  /// One letter a difference: its class, small where a person wrote it. What is typed, whether
  /// safety may change, and the numbers of what is accepted; nil where nothing must be taken.
  @Test(
    arguments: [
      ("WCX", ["y", "n", "yes"], false, [0, 2]), ("WWC", ["a", "n"], false, [0, 1]),
      ("WCWC", ["a", "ALL"], false, [0, 1, 2, 3]), ("wWc", ["y"], false, [1]),
      ("WW", ["x", "", " Y ", "n"], false, [0]), ("WCB", ["y", "q"], false, [0]),
      ("WCB", ["y"], false, nil), ("", [], false, []), ("SW", ["y"], false, [1]),
      ("SW", ["y", "good", "n"], true, [0]), ("SW", ["y", " ", "n", "y"], true, [1]),
      ("S", ["y", " ", "", "why"], true, [0]), ("S", ["y", ""], true, nil),
      ("SS", ["a", "y", "one", "n"], true, [0]), ("S", ["y"], true, nil), ("s", [], true, []),
      ("AAB", ["a", "y"], false, [0, 1, 2]),
    ] as [(String, [String], Bool, [Int]?)])
  func answers(letters: String, typed: [String], takesSafety: Bool, accepted: [Int]?) {
    var typed = typed
    var dialogue = AcceptanceDialogue(
      takesSafety: takesSafety, palette: .none, tell: { _ in },
      ask: { _ in typed.isEmpty ? nil : typed.removeFirst() })
    let acceptances = dialogue.acceptances(
      among: letters.enumerated().map { Self.difference($1, at: $0) })
    #expect(acceptances?.map(\.difference.place.line) == accepted)
    #expect(typed.isEmpty)
  }

  @Test("what is shown and asked")
  func whole() {
    var shown = ""
    var typed = ["y", "looked at it", "perhaps", "no"]
    var dialogue = AcceptanceDialogue(
      takesSafety: true, palette: .none, tell: { shown += $0 + "\n" },
      ask: { question in
        let answer = typed.removeFirst()
        shown += question + answer + "\n"
        return answer
      })
    let acceptances = dialogue.acceptances(
      among: ["S", "w", "C"].enumerated().map { Self.difference(Character($1), at: $0) })
    #expect(acceptances?.map(\.note) == ["looked at it"])
    #expect(
      shown == """
        a.txt:0:1: booking prompt
          visitor   q
          class     safety changed
          expected  shown
          got       withheld
          1 of 2. Accept? [y]es, [n]o, [q]uit: y
          Why is this right? The note is kept in the file: looked at it

        a.txt:1:1: booking prompt
          visitor   q
          class     wording of a passage or rule
          expected  shown
          got       withheld
          Stays: a person wrote this line; change it by hand.

        a.txt:2:1: booking prompt
          visitor   q
          class     citation moved
          expected  shown
          got       withheld
          2 of 2. Accept? [y]es, [n]o, [a]ll of this class, [q]uit: perhaps
          Please type y, n, a or q.
          2 of 2. Accept? [y]es, [n]o, [a]ll of this class, [q]uit: no


        """)
  }

  @Test("changes of safety that may not be taken are counted at the end, and not shown")
  func refused() {
    var shown = ""
    var dialogue = AcceptanceDialogue(
      takesSafety: false, palette: .none, tell: { shown += $0 + "\n" },
      ask: { question in
        shown += question + "\n"
        return "y"
      })
    let acceptances = dialogue.acceptances(
      among: "SWSSC".enumerated().map { Self.difference($1, at: $0) })
    #expect(acceptances?.map(\.difference.place.line) == [1, 4])
    #expect(!shown.contains("safety changed") && shown.contains("2 of 2. Accept?"))
    #expect(
      shown.hasSuffix(
        "\n3 changes of safety stay: only --accept-safety takes them, each with a note.\n"))
  }

  private static func difference(_ letter: Character, at line: Int) -> Difference {
    let changes: [Character: Change] = [
      "W": .wording, "C": .citation, "X": .winner, "A": .abstains, "S": .safety, "B": .booking,
    ]
    let place = TranscriptPlace(file: "a.txt", line: line, column: 1)
    return Difference(
      sort: .booking, change: changes[Character(letter.uppercased())]!, place: place, visitor: "q",
      expected: "shown", got: "withheld", note: nil,
      expectation: Expectation(
        .booking(isShown: true), at: place, lines: line..<line + 1, isRecorded: letter.isUppercase),
      remedy: .booking(isShown: false))
  }
}
