// SPDX-License-Identifier: GPL-3.0-or-later

internal import Conversation
internal import Knowledge
internal import Rendering

extension TalkLoop {
  /// Answers a line: a command, or a message to the guide.
  mutating func answer(_ line: String) throws(TalkFault) {
    guard let typed = CommandLine(line), !hidesDanger(line, typed) else {
      return try reply(to: line)
    }
    guard let command = typed.command else {
      return try notice(InterfaceText.unknown(typed.name, nearest: typed.nearest))
    }
    try carryOut(command, typed.argument)
  }

  /// Danger outranks everything, a slash before it too. A command by itself says nothing of it, nor
  /// does one that was mistyped: 'hlep' would be a cry for help.
  private func hidesDanger(_ line: String, _ typed: CommandLine) -> Bool {
    switch typed.command {
    case nil: guard !typed.argument.isEmpty || typed.nearest == nil else { return false }
    case .save: guard typed.argument.contains(where: \.isWhitespace) else { return false }
    default: guard !typed.argument.isEmpty else { return false }
    }
    if case .crisis = Turn(line, after: talk.state, in: guide).outcome { return true }
    return false
  }

  private mutating func carryOut(
    _ command: TalkCommand, _ argument: String
  ) throws(TalkFault) {
    switch command {
    case .topics: try listTopics(naming: argument)
    case .sources: try listSources()
    case .more: try reply(to: InterfaceText.more)
    case .why: try explain(wholly: argument.lowercased() == "all")
    case .book: try show(wayToClinic)
    case .plain:
      style.isPlain.toggle()
      try show([[Paragraph(style.isPlain ? InterfaceText.plainOn : InterfaceText.plainOff)]])
    case .save: try save(to: argument)
    case .new:
      let help = standingHelp
      talk = Talk()
      lines.forget()
      let forgotten =
        keepsQuestions ? InterfaceText.forgottenLogged : InterfaceText.forgotten
      try show(help + [[Paragraph(forgotten)]])
    case .help: try showHelp()
    case .quit: isOver = true
    }
  }

  private mutating func listTopics(naming word: String) throws(TalkFault) {
    let sought = word.lowercased()
    var sections: [TextBlock] = []
    var last: String?
    for passage in guide.knowledge.passages {
      let names = [passage.section, passage.title, passage.suggestion]
      guard sought.isEmpty || names.contains(where: { $0.lowercased().contains(sought) }) else {
        continue
      }
      if passage.section != last { sections.append([Paragraph(passage.section, .strong)]) }
      last = passage.section
      sections[sections.count - 1].append(Paragraph(passage.suggestion, lead: Span("- ")))
    }
    guard !sections.isEmpty else { return try notice(InterfaceText.noTopic(word)) }
    try show(sections + [[Paragraph(InterfaceText.topicsHint, .quiet)]])
  }

  private mutating func listSources() throws(TalkFault) {
    guard let answer = talk.lastAnswer else { return try notice(InterfaceText.noAnswerYet) }
    guard !answer.references.isEmpty else {
      return try show([[Paragraph(InterfaceText.noWorks)]])
    }
    try show([TerminalText.sources(answer.references, guide.knowledge)])
  }

  private mutating func explain(wholly: Bool) throws(TalkFault) {
    guard let turn = talk.last else { return try notice(InterfaceText.nothingSaid) }
    guard wholly else { return try show(WhyText(turn: turn, knowledge: guide.knowledge).blocks()) }
    let tree = ExplanationText.text(of: Explanation(of: turn, in: guide.knowledge))
    try show([
      tree.split(separator: "\n").map { line in
        let indent = line.prefix { $0 == " " }
        return Paragraph(String(line.dropFirst(indent.count)), lead: Span(String(indent)))
      }
    ])
  }

  /// After danger, help comes first, and the clinic is named without the prompt to book.
  private var wayToClinic: [TextBlock] {
    let knowledge = guide.knowledge
    let way =
      talk.isInDanger
      ? "\(knowledge[.labelBooking]): \(knowledge.booking.phone)" : knowledge.booking.prompt
    return standingHelp + [[Paragraph(way)], [Paragraph(InterfaceText.bookHint, .quiet)]]
  }

  private mutating func showHelp() throws(TalkFault) {
    let forms = TalkCommand.allCases.map { InterfaceText.form(of: $0) }
    let longest = forms.map(\.count).max() ?? 0
    let commands = zip(TalkCommand.allCases, forms).map { command, form in
      let gap = String(repeating: " ", count: longest - form.count + 2)
      return Paragraph(InterfaceText.help(on: command), lead: Span(form + gap, .strong))
    }
    var blocks = standingHelp + [[Paragraph(InterfaceText.helpHeading)], commands]
    if setting.isInteractive {
      let editing = setting.canEditLines ? InterfaceText.helpEditing : ""
      blocks.append([Paragraph(editing + InterfaceText.helpKeys)])
    }
    try show(blocks)
  }

  private mutating func save(to typed: String) throws(TalkFault) {
    guard !typed.isEmpty else { return try notice(InterfaceText.saveForm) }
    guard !talk.turns.isEmpty else { return try notice(InterfaceText.nothingToSave) }
    let text = setting.transcript(InterfaceText.transcriptTitle, talk.turns)
    do throws(TranscriptFile.Failure) {
      try TranscriptFile.create(at: TranscriptFile.path(typed, home: setting.home), text)
    } catch {
      switch error {
      case .exists: return try notice(InterfaceText.exists(typed))
      case .system(let reason): return try notice(InterfaceText.cannotSave(typed, reason))
      }
    }
    try show([[Paragraph(InterfaceText.saved(turns: talk.turns.count, path: typed))]])
  }
}
