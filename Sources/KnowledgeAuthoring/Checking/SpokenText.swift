/// A text that can reach a visitor, and where it was written.
package struct SpokenText {
  /// The id of a passage or rule; for other texts `reply/…`, `guide/…`, `clinic/…`, `contact/…` or
  /// `suggestion/…`.
  package var place: String
  package var text: Located<String>

  /// All texts, in the order of their kinds and then of their files. Titles of cited works are not
  /// among them: they are names.
  package static func all(in source: KnowledgeSource) -> [SpokenText] {
    var texts: [SpokenText] = []
    func add(_ place: String, _ text: Located<String>?) {
      if let text { texts.append(SpokenText(place: place, text: text)) }
    }
    for section in source.sections {
      for passage in section.passages {
        add(passage.id.value, passage.title)
        for block in passage.blocks {
          let words = block.sentences.map(\.text).joined(separator: " ")
          add(passage.id.value, block.sentences.first.map { Located(words, at: $0.location) })
        }
      }
    }
    for rule in source.rules {
      add(rule.id.value, rule.title)
      add(rule.id.value, rule.say)
    }
    for (name, reply) in source.replies.sorted(by: { $0.key < $1.key }) {
      add("reply/" + name, reply.say)
    }
    for (key, text) in source.fixedSentences.sorted(by: { $0.key < $1.key }) {
      add("guide/" + key, text)
    }
    for (key, text) in source.clinic.sorted(by: { $0.key < $1.key }) { add("clinic/" + key, text) }
    for contact in source.contacts {
      let place = "contact/" + contact.id.value
      add(place, contact.name)
      for text in [contact.call, contact.text, contact.spanish] { add(place, text) }
    }
    for suggestion in source.suggestions {
      add("suggestion/" + suggestion.passage.value, suggestion.question)
    }
    return texts
  }
}
