public import Conversation
public import Knowledge

/// The whole reply as plain text: no colour, no control characters but line ends.
public enum PlainText {
  public static func text(of reply: Reply, _ knowledge: KnowledgeBase) -> String {
    var blocks: [String] = []
    for correction in reply.corrections {
      blocks.append(note(on: correction, knowledge))
    }
    for part in reply.parts {
      switch part {
      case .say(let text): blocks.append(text)
      case .passage(let number, let passage):
        blocks.append(text(of: passage, references: reply.references))
        blocks.append("\(knowledge[.labelFrom]): \(origin(of: number, knowledge))")
      }
    }
    if !reply.references.isEmpty { blocks.append(sources(reply.references, knowledge)) }
    if !reply.contacts.isEmpty { blocks.append(contacts(reply.contacts, knowledge)) }
    if !reply.suggestions.isEmpty {
      let questions = reply.suggestions.map { "- " + knowledge.passages[$0].suggestion }
      blocks.append(([knowledge[.labelSuggestions] + ":"] + questions).joined(separator: "\n"))
    }
    if reply.offersBooking { blocks.append(knowledge.booking.prompt) }
    return blocks.joined(separator: "\n\n")
  }

  /// The section and title of a passage.
  static func origin(of number: Int, _ knowledge: KnowledgeBase) -> String {
    let passage = knowledge.passages[number]
    return "\(passage.section) › \(passage.title)"
  }

  static func note(on correction: Understanding.Correction, _ knowledge: KnowledgeBase) -> String {
    Slots.fill(knowledge[.readAs], ["from": correction.from, "to": correction.to])
  }

  /// A passage with its marks: `… life [1].`
  static func text(of blocks: [Passage.Block], references: [Int]) -> String {
    var text = ""
    var previousIsItem = false
    for block in blocks {
      if !text.isEmpty { text += block.isListItem && previousIsItem ? "\n" : "\n\n" }
      if block.isListItem { text += "- " }
      text += block.sentences.map { sentence($0, references: references) }.joined(separator: " ")
      previousIsItem = block.isListItem
    }
    return text
  }

  static func sentence(_ sentence: Passage.Sentence, references: [Int]) -> String {
    var text = ""
    for run in sentence.runs {
      switch run {
      case .text(let words): text += words
      case .citation(let works):
        for work in works {
          if let mark = references.firstIndex(of: work) { text += "[\(mark + 1)]" }
        }
      }
    }
    return text
  }

  private static func sources(_ references: [Int], _ knowledge: KnowledgeBase) -> String {
    var lines = [knowledge[.labelSources] + ":"]
    for (index, number) in references.enumerated() {
      let work = knowledge.references[number]
      lines.append("[\(index + 1)] \(work.citation)\(Links.suffix(for: work))")
    }
    return lines.joined(separator: "\n")
  }

  private static func contacts(_ contacts: [Int], _ knowledge: KnowledgeBase) -> String {
    let lines = contacts.map { number in
      let contact = knowledge.contacts[number]
      var ways: [String] = []
      if let call = contact.call { ways.append(knowledge[.labelCall] + " " + call) }
      if let text = contact.text { ways.append(knowledge[.labelText] + " " + text) }
      if let url = contact.url { ways.append(knowledge[.labelWeb] + " " + url) }
      return "- \(contact.name): \(ways.joined(separator: "; "))"
    }
    return ([knowledge[.labelHelp] + ":"] + lines).joined(separator: "\n")
  }
}
