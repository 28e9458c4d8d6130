// SPDX-License-Identifier: GPL-3.0-or-later

public import Conversation
internal import Knowledge
internal import Rendering

/// The talk on standard input and output: it looks at what they are, and picks how to read and how
/// to write.
///
///     a terminal on both sides    lines edited with GNU Readline
///     one that cannot (no TERM)   lines as the terminal hands them over, after a prompt
///     anything piped in           lines as they come, replies only
public enum TerminalTalk {
  /// Talks until the lines end. SIGPIPE must be ignored.
  ///
  /// - Parameters:
  ///   - keep: what is told of each turn; where it is there, the talk says so as it begins.
  ///   - atEnd: gets the talk when it is over, also where the terminal went away, if SIGHUP is ignored;
  ///     nil where nothing is kept.
  public static func run(
    with guide: Guide, isPlain: Bool,
    keep: ((_ turn: Turn, _ typed: String) -> Void)? = nil,
    transcript: @escaping (_ title: String, _ turns: [(typed: String, turn: Turn)]) -> String,
    atEnd: ((_ title: String, _ turns: [(typed: String, turn: Turn)]) -> Void)? = nil
  ) throws(TalkFault) {
    let facts = TerminalFacts.current()
    let output = DescriptorSink(descriptor: 1)
    let notices = DescriptorSink(descriptor: 2)
    var loop = TalkLoop(
      guide: guide,
      lines: lines(facts, guide, prompts: facts.isOutputTerminal ? output : notices),
      output: output, notices: notices, style: facts.style(isPlain: isPlain),
      setting: TalkLoop.Setting(
        isInteractive: facts.isInputTerminal, canEditLines: facts.canEditLines,
        home: facts.environment["HOME"], keep: keep, transcript: transcript, atEnd: atEnd))
    try loop.run()
  }

  private static func lines(
    _ facts: TerminalFacts, _ guide: Guide, prompts: DescriptorSink
  ) -> any LineSource {
    guard facts.isInputTerminal else { return DescriptorSource(descriptor: 0, prompts: nil) }
    guard facts.canEditLines else {
      return DescriptorSource(descriptor: 0, prompts: prompts, watchesInterrupts: true)
    }
    return ReadlineSource(name: "neuregen", completion: Completion(knowledge: guide.knowledge))
  }
}
