// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
internal import CTerminal
internal import Glibc
internal import Knowledge

/// Lines edited with GNU Readline. Its history lives in memory and ends with the program.
///
/// Readline is one for the whole process; so is this, and it belongs to the main thread.
struct ReadlineSource: LineSource {
  private var last = ""

  /// Lines that the history holds, at most.
  private static let historyLength: Int32 = 500

  init(name: String, completion: Completion) {
    completing = completion
    terminal_prepare(name, candidate)
    stifle_history(Self.historyLength)
  }

  mutating func next(prompt: Prompt) -> LineEvent {
    // A Ctrl-C from while nothing was being typed drops nothing.
    _ = terminal_take_interrupt()
    guard let typed = readline(Self.encoded(prompt)) else {
      // Where the reply cannot be shown any more, its writer will say so.
      if !Self.endsLineItself { try? DescriptorSink(descriptor: 1).write("\n") }
      return .end
    }
    defer { free(typed) }
    if terminal_take_interrupt() { return .interrupted }
    let bytes = UnsafeRawBufferPointer(start: typed, count: strlen(typed))
    let line = TypedLine(bytes: bytes)
    remember(line.text)
    return .line(line)
  }

  mutating func forget() {
    clear_history()
    last = ""
  }

  private mutating func remember(_ text: String) {
    guard text != last, text.contains(where: { !$0.isWhitespace }) else { return }
    last = text
    add_history(text)
  }

  /// Readline 8 ends the line of a Ctrl-D where it has bracketed paste to switch off, else not.
  private static var endsLineItself: Bool {
    rl_variable_value("enable-bracketed-paste").map { String(cString: $0) } == "on"
  }

  /// Between the marks \001 and \002 stands what takes no columns.
  private static func encoded(_ prompt: Prompt) -> String {
    guard prompt.hasColour else { return prompt.text }
    return "\u{01}\u{1B}[1m\u{02}\(prompt.text)\u{01}\u{1B}[0m\u{02}"
  }
}

/// What completes, and the candidates for the line that was completed last. Readline hands its
/// callback nothing to find them by; only the main thread comes here.
nonisolated(unsafe) private var completing: Completion?
nonisolated(unsafe) private var candidates: [String] = []

private func candidate(_ line: UnsafePointer<CChar>?, _ number: Int32) -> UnsafeMutablePointer<
  CChar
>? {
  if number == 0 {
    candidates = line.flatMap { completing?.candidates(for: String(cString: $0)) } ?? []
  }
  return candidates.indices.contains(Int(number)) ? strdup(candidates[Int(number)]) : nil
}
