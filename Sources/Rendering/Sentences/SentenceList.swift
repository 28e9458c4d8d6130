public import Knowledge

/// Everything that can reach a visitor: what is not on it is never said.
///
/// Words that a visitor typed reach them again in the slots of `read-as`, and where a command of
/// the talk repeats them. `/why all` also prints the engine's working: ids, patterns, scores.
public struct SentenceList: Sendable {
  /// Each text once, in the order of their parts.
  public var sentences: [SpokenSentence] = []
  /// Hash of the knowledge.
  public let knowledge: String
  private var numbers: [String: Int] = [:]

  /// All of a knowledge base: headings, passages in the order of the page, rules with danger first,
  /// the guide's own sentences, the clinic, the crisis lines, the works.
  public init(of knowledge: KnowledgeBase) {
    self.knowledge = knowledge.hash
    for passage in knowledge.passages { add("Headings", "headings", passage.section) }
    for passage in knowledge.passages { add(passage, in: knowledge) }
    for rule in knowledge.rules {
      let part = "Rules: \(rule.kind.name)"
      add(part, "rule \(rule.id)", rule.title)
      add(part, "rule \(rule.id)", rule.say)
    }
    // `/why` says in brackets what a rule is for.
    for rule in knowledge.rules {
      add("What rules are for, after /why", "why \(rule.id)", rule.why)
    }
    for sentence in FixedSentence.allCases {
      add("The guide's own sentences", "sentence \(sentence.key)", knowledge[sentence])
    }
    add("The clinic", "clinic prompt", knowledge.booking.prompt)
    add("The clinic", "clinic phone", knowledge.booking.phone)
    for contact in knowledge.contacts {
      for text in [contact.name, contact.call, contact.text, contact.url, contact.spanish] {
        add("Crisis lines", "crisis line \(contact.id)", text ?? "")
      }
    }
    for work in knowledge.references {
      add("Works", "work \(work.id)", work.citation)
      add("Works", "work \(work.id)", Links.address(of: work) ?? "")
    }
  }

  /// Adds words that an adapter says of itself: prompts, notices, the help of its commands.
  public mutating func add(_ part: String, _ place: String, _ text: String) {
    add(SpokenSentence(part: part, places: [place], text: text, words: text))
  }

  private mutating func add(_ passage: Passage, in knowledge: KnowledgeBase) {
    let place = "passage \(passage.id)"
    add(passage.section, place, passage.title)
    for sentence in passage.blocks.flatMap({ $0.sentences }) {
      var citations: [String] = []
      for case .citation(let works) in sentence.runs {
        for id in works.map({ knowledge.references[$0].id }) where !citations.contains(id) {
          citations.append(id)
        }
      }
      add(
        SpokenSentence(
          part: passage.section, places: [place],
          text: CitedText.text(of: sentence, in: knowledge), words: sentence.text,
          citations: citations))
    }
    add(passage.section, place, passage.suggestion)
  }

  private mutating func add(_ sentence: SpokenSentence) {
    guard !sentence.text.isEmpty else { return }
    guard let number = numbers[sentence.text] else {
      numbers[sentence.text] = sentences.count
      sentences.append(sentence)
      return
    }
    for place in sentence.places where !sentences[number].places.contains(place) {
      sentences[number].places.append(place)
    }
  }

  /// The sentences by their parts, in order.
  var parts: [(name: String, sentences: [SpokenSentence])] {
    var parts: [(name: String, sentences: [SpokenSentence])] = []
    for sentence in sentences {
      if let index = parts.firstIndex(where: { $0.name == sentence.part }) {
        parts[index].sentences.append(sentence)
      } else {
        parts.append((sentence.part, [sentence]))
      }
    }
    return parts
  }
}
