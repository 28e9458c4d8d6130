public import Conversation
public import Knowledge

/// A reply for the terminal: wrapped, marks and sources in the background, crisis help set apart.
public enum TerminalText {
  /// The reply, without a line end after it.
  public static func text(
    of reply: Reply, _ knowledge: KnowledgeBase, style: TerminalStyle
  ) -> String {
    var blocks = blocks(of: reply, knowledge, style: style)
    if style.isPlain, !blocks.isEmpty {
      blocks[0][0].spans.insert(Span(knowledge[.labelGuide] + ": "), at: 0)
    }
    return text(of: blocks, style: style)
  }

  /// Blocks with an empty line between each and the next, without a line end after the last.
  public static func text(of blocks: [TextBlock], style: TerminalStyle) -> String {
    blocks.map { block in
      block.flatMap { LineWrap.lines(of: $0, width: style.width) }
        .map { style.encoded($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// Crisis help: who is there, and how to reach them.
  public static func help(
    _ contacts: [Int], _ knowledge: KnowledgeBase, style: TerminalStyle
  ) -> TextBlock {
    let margin = style.isPlain ? nil : Span("┃ ", .alarm)
    let heading = Paragraph([Span(knowledge[.labelHelp] + ":", .alarm)], margin: margin)
    return [heading]
      + contacts.map { number in
        let contact = knowledge.contacts[number]
        return Paragraph(
          [Span(contact.name + ": ", .strong)] + ways(to: contact, knowledge),
          lead: Span("- "), margin: margin)
      }
  }

  /// Works with their marks; the first bears mark 1.
  public static func sources(_ works: [Int], _ knowledge: KnowledgeBase) -> TextBlock {
    [Paragraph(knowledge[.labelSources] + ":", .quiet)]
      + works.enumerated().map { index, number in
        let work = knowledge.references[number]
        var spans = [Span(work.citation, .quiet)]
        if let address = Links.address(of: work) {
          spans += [Span(" "), Span(address, .quiet, link: address)]
        }
        return Paragraph(spans, lead: Span("[\(index + 1)] ", .quiet))
      }
  }

  private static func blocks(
    of reply: Reply, _ knowledge: KnowledgeBase, style: TerminalStyle
  ) -> [TextBlock] {
    var blocks: [TextBlock] = reply.corrections.map {
      [Paragraph(PlainText.note(on: $0, knowledge), .quiet)]
    }
    for part in reply.parts {
      switch part {
      case .say(let text): blocks.append([Paragraph(text)])
      case .passage(let number, let passage):
        blocks += self.blocks(of: passage, references: reply.references)
        blocks.append([Paragraph(origin(of: knowledge.passages[number], knowledge, style), .quiet)])
      }
    }
    if !reply.references.isEmpty { blocks.append(sources(reply.references, knowledge)) }
    if !reply.contacts.isEmpty { blocks.append(help(reply.contacts, knowledge, style: style)) }
    if !reply.suggestions.isEmpty {
      blocks.append(
        [Paragraph(knowledge[.labelSuggestions] + ":")]
          + reply.suggestions.map {
            Paragraph(knowledge.passages[$0].suggestion, lead: Span("- "))
          })
    }
    if reply.offersBooking { blocks.append([Paragraph(knowledge.booking.prompt)]) }
    return blocks
  }

  /// A passage's paragraphs; the items of a list stand together.
  private static func blocks(of passage: [Passage.Block], references: [Int]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var previousIsItem = false
    for block in passage {
      var spans: [Span] = []
      for sentence in block.sentences {
        if !spans.isEmpty { spans.append(Span(" ")) }
        spans += self.spans(of: sentence, references: references)
      }
      let paragraph = Paragraph(spans, lead: block.isListItem ? Span("- ") : nil)
      if block.isListItem, previousIsItem {
        blocks[blocks.count - 1].append(paragraph)
      } else {
        blocks.append([paragraph])
      }
      previousIsItem = block.isListItem
    }
    return blocks
  }

  private static func spans(of sentence: Passage.Sentence, references: [Int]) -> [Span] {
    sentence.runs.flatMap { run -> [Span] in
      switch run {
      case .text(let words): [Span(words)]
      case .citation(let works):
        works.compactMap { work in
          references.firstIndex(of: work).map { Span("[\($0 + 1)]", .quiet) }
        }
      }
    }
  }

  /// Screen readers spell out the angle mark between section and title; they get a comma.
  private static func origin(
    of passage: Passage, _ knowledge: KnowledgeBase, _ style: TerminalStyle
  ) -> String {
    let mark = style.isPlain ? ", " : " › "
    return "\(knowledge[.labelFrom]): \(passage.section)\(mark)\(passage.title)"
  }

  private static func ways(to contact: Contact, _ knowledge: KnowledgeBase) -> [Span] {
    var ways: [[Span]] = []
    if let call = contact.call {
      ways.append([Span(knowledge[.labelCall] + " "), Span(call, .strong)])
    }
    if let text = contact.text {
      ways.append([Span(knowledge[.labelText] + " "), Span(text, .strong)])
    }
    if let url = contact.url {
      ways.append([Span(knowledge[.labelWeb] + " "), Span(url, link: url)])
    }
    return Array(ways.joined(separator: [Span("; ")]))
  }
}
