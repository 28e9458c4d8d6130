import Conversation
import Knowledge
import Rendering
import Testing

/// Whatever is typed, only what `neuregen knowledge sentences` lists comes out, and the guide never
/// fails.
struct ClosedWorldTests {
  /// 102,400 turns in all, in talks of some turns each; the seeds run side by side.
  private static let turnsPerSeed = 12_800

  @Test("only what is listed is said, as rendered", arguments: 1...8 as ClosedRange<UInt64>)
  func closedWorld(seed: UInt64) {
    var questioner = Questioner(seed: seed)
    var cover = SentenceCover(of: Talk.knowledge)
    var state = ConversationState()
    var faults: [String] = []
    for number in 0..<Self.turnsPerSeed {
      if questioner.opensTalk() { state = ConversationState() }
      let message = questioner.message()
      let turn = Turn(message, after: state, in: Talk.guide)
      state = turn.nextState
      let plain = PlainText.text(of: turn.reply, Talk.knowledge)
      if let line = cover.stranger(in: plain, of: turn.reply) {
        faults.append("'\(message)' got '\(line)'")
      }
      if !Self.isClean(plain) { faults.append("'\(message)' got a control code") }
      if turn.reply.kind == .crisis, !turn.reply.passages.isEmpty || turn.reply.offersBooking {
        faults.append("'\(message)' is in danger and got more than help")
      }
      // The terminal says the same in another layout; a tenth of the replies shows it.
      if number % 10 == 0 {
        for style in [TerminalStyle.bare, TerminalStyle(isPlain: true)] {
          let shown = TerminalText.text(of: turn.reply, Talk.knowledge, style: style)
          if let line = cover.stranger(in: shown, of: turn.reply) {
            faults.append("'\(message)' was shown '\(line)'")
          }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.first ?? "")")
  }

  private static func isClean(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
  }

  @Test(
    "a line is covered by listed texts alone",
    arguments: [
      ("Which symptoms are typical of PTSD?", true),
      ("- Which symptoms are typical of PTSD?", true),
      ("From: Introduction to PTSD and Ketamine › What PTSD is", true),
      ("From: Introduction to PTSD and Ketamine › What pain is", false),
      ("Which symptoms are typical of PTSD? Ketamine cures it.", false),
      ("About 6% of people in the United States have PTSD at some point in their life [12].", true),
      (
        "About 7% of people in the United States have PTSD at some point in their life [12].", false
      ),
    ])
  func cover(line: String, isCovered: Bool) {
    var cover = SentenceCover(of: Talk.knowledge)
    #expect((cover.stranger(in: line, of: Talk("hello").last) == nil) == isCovered)
  }

  @Test("a message of 100,000 characters is answered")
  func long() {
    for unit in ["a", "word ", "kill. ", "ketmaine ", "\u{301}", "(((", "é🧠"] {
      let message = String(repeating: unit, count: 100_000 / unit.unicodeScalars.count)
      #expect(!Talk(message).last.parts.isEmpty)
    }
  }
}
