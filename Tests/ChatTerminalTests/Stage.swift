import BuiltInKnowledge
import ChatTerminal
import Conversation
import Knowledge
import Rendering

/// A talk without a terminal: lines that are written down, and everything that is shown.
enum Stage {
  static let guide = Guide(knowledge: try! BuiltInKnowledge.load())
  static let knowledge = guide.knowledge
  /// A message that every knowledge must see danger in.
  static let danger = "i want to kill myself"

  struct Played {
    /// All that came out.
    var output: String
    /// What came out for each line, in order; the greeting is left out.
    var replies: [String]
    var notices: String
    var fault: TalkFault?
  }

  /// Plays lines to their end.
  static func play(
    _ lines: [String], columns: Int? = nil, style: TerminalStyle = .bare, isPiped: Bool = false,
    home: String? = nil, closesAfter: Int = .max, keep: ((Turn, String) -> Void)? = nil
  ) -> Played {
    play(
      events: lines.map { .line(TypedLine($0)) }, columns: columns, style: style, isPiped: isPiped,
      home: home, closesAfter: closesAfter, keep: keep)
  }

  static func play(
    events: [LineEvent], columns: Int? = nil, style: TerminalStyle = .bare, isPiped: Bool = false,
    home: String? = nil, closesAfter: Int = .max, keep: ((Turn, String) -> Void)? = nil
  ) -> Played {
    let output = Recorder(columns: columns, closesAfter: closesAfter)
    let notices = Recorder(columns: nil, closesAfter: .max)
    let script = Script(events, watching: output)
    var loop = TalkLoop(
      guide: guide, lines: script, output: output, notices: notices, style: style,
      setting: TalkLoop.Setting(
        isInteractive: !isPiped, canEditLines: true, home: home, keep: keep
      ) { title, turns in
        title + "\n" + turns.map { "\($0.typed): \($0.turn.reply.kind.name)\n" }.joined()
      })
    var fault: TalkFault?
    do throws(TalkFault) { try loop.run() } catch { fault = error }
    return Played(
      output: output.text, replies: script.replies(), notices: notices.text, fault: fault)
  }

  /// The reply to a message, as the terminal shows it.
  static func reply(to message: String, style: TerminalStyle = .bare) -> String {
    TerminalText.text(of: guide.reply(to: message).reply, knowledge, style: style)
  }
}

/// Keeps what is written.
final class Recorder: TextSink {
  let columns: Int?
  private(set) var text = ""
  /// Writes until the reader goes away.
  private var remaining: Int

  init(columns: Int?, closesAfter: Int) {
    self.columns = columns
    remaining = closesAfter
  }

  func write(_ text: String) throws(TalkFault) {
    guard remaining > 0 else { throw .closed }
    remaining -= 1
    self.text += text
  }
}

/// Lines that are written down; it notes what had been shown when each was asked for.
final class Script: LineSource {
  private var events: [LineEvent]
  private let output: Recorder
  private var marks: [Int] = []
  private(set) var prompts: [Prompt] = []
  private(set) var isForgotten = false

  init(_ events: [LineEvent], watching output: Recorder) {
    self.events = events
    self.output = output
  }

  func next(prompt: Prompt) throws(TalkFault) -> LineEvent {
    marks.append(output.text.utf8.count)
    prompts.append(prompt)
    return events.isEmpty ? .end : events.removeFirst()
  }

  func forget() {
    isForgotten = true
  }

  /// What was shown between one line and the next, without the line ends around it.
  func replies() -> [String] {
    let bytes = Array(output.text.utf8)
    return zip(marks, marks.dropFirst() + [bytes.count]).map { from, to in
      var text = Substring(String(decoding: bytes[from..<to], as: UTF8.self))
      while text.first == "\n" { text.removeFirst() }
      while text.last == "\n" { text.removeLast() }
      return String(text)
    }
  }
}
