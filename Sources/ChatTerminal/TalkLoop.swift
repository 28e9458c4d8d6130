// SPDX-License-Identifier: GPL-3.0-or-later

public import Conversation
internal import Knowledge
public import Rendering

/// Takes line after line and answers each, until the lines end or the visitor does.
///
/// It knows no terminal: lines come from a `LineSource`, text goes to a `TextSink`.
public struct TalkLoop {
  let guide: Guide
  var lines: any LineSource
  var output: any TextSink
  /// Where notices go that are no reply, while lines are piped in.
  private var notices: any TextSink
  var style: TerminalStyle
  let setting: Setting
  var talk = Talk()
  var isOver = false
  private var hasWritten = false
  private var lineNumber = 0

  /// What the talk is told of its surroundings.
  public struct Setting {
    /// Whether someone types: then there is a greeting, a prompt and a goodbye. Lines that are piped
    /// in get replies and nothing else.
    public var isInteractive: Bool
    /// Whether the Tab and Up keys do something.
    public var canEditLines: Bool
    /// What `~` stands for in the name of a file.
    public var home: String?
    /// What is told of each turn, where questions are kept; nil where nothing is.
    public var keep: ((_ turn: Turn, _ typed: String) -> Void)?
    /// Makes the text of `/save`, from what was typed and how each reply came about.
    public var transcript: (_ title: String, _ turns: [(typed: String, turn: Turn)]) -> String
    /// Gets the talk when it is over, for whatever reason, as far as it was not forgotten by `/new`;
    /// nil where nothing is kept.
    public var atEnd: ((_ title: String, _ turns: [(typed: String, turn: Turn)]) -> Void)?

    public init(
      isInteractive: Bool, canEditLines: Bool = false, home: String? = nil,
      keep: ((_ turn: Turn, _ typed: String) -> Void)? = nil,
      transcript: @escaping (_ title: String, _ turns: [(typed: String, turn: Turn)]) -> String,
      atEnd: ((_ title: String, _ turns: [(typed: String, turn: Turn)]) -> Void)? = nil
    ) {
      self.isInteractive = isInteractive
      self.canEditLines = canEditLines
      self.home = home
      self.keep = keep
      self.transcript = transcript
      self.atEnd = atEnd
    }
  }

  public init(
    guide: Guide, lines: any LineSource, output: any TextSink, notices: any TextSink,
    style: TerminalStyle, setting: Setting
  ) {
    self.guide = guide
    self.lines = lines
    self.output = output
    self.notices = notices
    self.style = style
    self.setting = setting
  }

  public mutating func run() throws(TalkFault) {
    defer { setting.atEnd?(InterfaceText.transcriptTitle, talk.turns) }
    if setting.isInteractive { try greet() }
    while !isOver {
      switch try lines.next(prompt: prompt) {
      case .line(let line):
        lineNumber += 1
        if line.isRepaired { try notice(InterfaceText.repaired) }
        try answer(line.text)
      case .tooLong:
        lineNumber += 1
        try notice(InterfaceText.tooLong)
      case .interrupted:
        break
      case .end:
        isOver = true
      }
    }
    if setting.isInteractive { try sayGoodbye() }
  }

  // What is shown

  var keepsQuestions: Bool { setting.keep != nil }

  func blocks(_ paragraphs: Paragraph...) -> [TextBlock] {
    paragraphs.map { [$0] }
  }

  /// Crisis help, once danger was seen.
  var standingHelp: [TextBlock] {
    guard let rule = talk.state.danger else { return [] }
    let knowledge = guide.knowledge
    return [
      [Paragraph(knowledge[.helpStays])],
      TerminalText.help(knowledge.rules[rule].contacts, knowledge, style: style),
    ]
  }

  mutating func reply(to text: String) throws(TalkFault) {
    let turn = talk.say(text, to: guide)
    setting.keep?(turn, text)
    try write(TerminalText.text(of: turn.reply, guide.knowledge, style: currentStyle))
  }

  mutating func show(_ blocks: [TextBlock]) throws(TalkFault) {
    try write(TerminalText.text(of: blocks, style: currentStyle))
  }

  /// Tells something that is no reply: on standard error while lines are piped in.
  mutating func notice(_ text: String) throws(TalkFault) {
    guard !setting.isInteractive else { return try show([[Paragraph(text)]]) }
    try notices.write("neuregen: line \(lineNumber): \(Printable.text(text))\n")
  }

  /// The style with the width that the terminal has now; it may have been resized.
  var currentStyle: TerminalStyle {
    var style = style
    style.width = output.columns
    return style
  }

  private mutating func greet() throws(TalkFault) {
    let knowledge = guide.knowledge
    let label = style.isPlain ? [Span(knowledge[.labelGuide] + ": ")] : []
    try show([
      [Paragraph(label + [Span(knowledge[keepsQuestions ? .openingLogged : .opening])])],
      [Paragraph(InterfaceText.hint, .quiet)],
    ])
  }

  private mutating func sayGoodbye() throws(TalkFault) {
    let goodbye =
      setting.atEnd != nil
      ? InterfaceText.goodbyeRecorded
      : keepsQuestions ? InterfaceText.goodbyeLogged : InterfaceText.goodbye
    try show([[Paragraph(goodbye)]] + standingHelp)
  }

  private var prompt: Prompt {
    style.isPlain
      ? Prompt(text: guide.knowledge[.labelVisitor] + ": ", hasColour: false)
      : Prompt(text: InterfaceText.prompt, hasColour: style.hasColour)
  }

  /// An empty line parts what is written from what stands before it.
  private mutating func write(_ text: String) throws(TalkFault) {
    let before = hasWritten ? "\n" : ""
    let after = setting.isInteractive && !isOver ? "\n\n" : "\n"
    hasWritten = true
    try output.write(before + text + after)
  }
}
