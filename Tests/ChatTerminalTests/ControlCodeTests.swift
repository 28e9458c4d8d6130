import ChatTerminal
import Foundation
import Knowledge
import Rendering
import Testing

/// What a visitor types never reaches the terminal as control codes.
@Suite struct ControlCodeTests {
  private static let hostile = [
    "what is \u{1B}[31mptsd\u{1B}]0;owned\u{07}", "\u{1B}c\u{1B}[2J", "ptsd\u{08}\u{08}\u{7F}",
    "\u{9B}31m ptsd \u{90}q\u{9C}", "amygdla\u{1B}[8m and \u{202E}hippocampsu\u{2066}",
    "/\u{1B}[31mtopics", "/topics \u{1B}[31m\u{07}", "/save /nonexistent/\u{1B}]0;x\u{07}",
    "/\u{202E}pleh", "\u{0D}overwritten ptsd", "\u{200B}\u{FEFF}\u{E0041}ketamine",
  ]

  @Test(arguments: hostile, [false, true])
  func nothingHostileComesOut(line: String, isPiped: Bool) {
    let played = Stage.play([line, "/why", "/why all", "/sources"], columns: 40, isPiped: isPiped)
    for text in [played.output, played.notices] {
      #expect(controls(in: text) == [], "\(text.debugDescription)")
    }
  }

  @Test func withColoursOnlyOurOwnCodesComeOut() throws {
    let style = TerminalStyle(hasColour: true, hasLinks: true)
    let lines = Self.hostile + Stage.knowledge.passages.map(\.suggestion) + [Stage.danger]
    let output = Stage.play(lines, columns: 40, style: style).output
    let own = try Regex("\u{1B}\\[(0|1|2|1;31)m|\u{1B}\\]8;;(https?://[!-~]*)?\u{1B}\\\\")
    #expect(output.contains("\u{1B}]8;;https://doi.org/"))
    #expect(output.contains("\u{1B}[1;31m"))
    #expect(controls(in: output.replacing(own, with: "")) == [])
  }

  /// Every look that is begun is ended on the same line: nothing leaks into the visitor's prompt.
  @Test func everyLineEndsWithoutAnyLook() {
    let style = TerminalStyle(hasColour: true, hasLinks: true)
    let output = Stage.play([Stage.danger], columns: 40, style: style).output
    for line in output.split(separator: "\n") {
      let begun = line.components(separatedBy: "\u{1B}[").count - 1
      let ended = line.components(separatedBy: "\u{1B}[0m").count - 1
      #expect(begun == ended * 2)
    }
  }

  @Test func anAddressThatLinksCannotHoldIsNoLink() {
    let block = [Paragraph([Span("x", link: "https://a.b/\u{1B}\\evil")])]
    let style = TerminalStyle(hasColour: true, hasLinks: true)
    #expect(TerminalText.text(of: [block], style: style) == "x")
  }

  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && [.control, .format, .lineSeparator].contains(scalar.properties.generalCategory)
    }
  }
}
