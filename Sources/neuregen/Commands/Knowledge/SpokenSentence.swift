import Knowledge
import Rendering

/// A text that can reach a visitor, and everything that says it.
struct SpokenSentence {
  /// What says it: `passage brain/amygdala`, `rule topic/price`, `sentence opening`.
  var places: [String]
  var text: String

  /// All of them, each text once: headings, passages in the order of the page, rules with danger
  /// first, the guide's own sentences, the clinic, the crisis lines, the works.
  static func all(in knowledge: KnowledgeBase) -> [SpokenSentence] {
    var sentences: [SpokenSentence] = []
    var numbers: [String: Int] = [:]
    func add(_ place: String, _ text: String) {
      guard !text.isEmpty else { return }
      if let number = numbers[text] {
        if !sentences[number].places.contains(place) { sentences[number].places.append(place) }
      } else {
        numbers[text] = sentences.count
        sentences.append(SpokenSentence(places: [place], text: text))
      }
    }
    for passage in knowledge.passages { add("headings", passage.section) }
    for passage in knowledge.passages {
      let place = "passage \(passage.id)"
      add(place, passage.title)
      for sentence in passage.blocks.flatMap(\.sentences) {
        add(place, CitedText.text(of: sentence, in: knowledge))
      }
      add(place, passage.suggestion)
    }
    for rule in knowledge.rules {
      add("rule \(rule.id)", rule.title)
      add("rule \(rule.id)", rule.say)
    }
    for sentence in FixedSentence.allCases {
      add("sentence \(sentence.key)", knowledge[sentence])
    }
    add("clinic prompt", knowledge.booking.prompt)
    add("clinic phone", knowledge.booking.phone)
    for contact in knowledge.contacts {
      for text in [contact.name, contact.call, contact.text, contact.url, contact.spanish] {
        add("crisis line \(contact.id)", text ?? "")
      }
    }
    for work in knowledge.references {
      add("work \(work.id)", work.citation)
      add("work \(work.id)", Links.address(of: work) ?? "")
    }
    return sentences
  }
}
