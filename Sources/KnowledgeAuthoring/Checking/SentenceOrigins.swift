/// Where the texts that can reach a visitor are written.
public struct SentenceOrigins: Sendable {
  private var places: [String: SourceLocation] = [:]

  public init(of source: KnowledgeSource) {
    for section in source.sections { add(section.title) }
    for passage in source.passages {
      add(passage.title)
      for sentence in passage.blocks.flatMap(\.sentences) {
        add(Located(sentence.text, at: sentence.location))
      }
    }
    for text in SpokenText.all(in: source) { add(text.text) }
    for rule in source.rules { add(rule.why) }
    for contact in source.contacts { add(contact.url) }
    for work in source.references {
      add(Located("work " + work.value.id, at: work.location))
    }
  }

  /// The first place where a text is written, or that of a work, by `work` and its id; nil where
  /// neither stands in the folder.
  public func location(of text: String) -> SourceLocation? { places[text] }

  private mutating func add(_ text: Located<String>?) {
    if let text, places[text.value] == nil { places[text.value] = text.location }
  }
}
