internal import Knowledge
internal import Rendering

/// `GET /v1/topics`: what can be asked about, by section, in the order of the page.
enum TopicsDocument {
  static func document(of knowledge: KnowledgeBase) -> Document {
    Document(
      Array(json(of: knowledge).text.utf8), type: "application/json", cacheControl: "no-cache")
  }

  private static func json(of knowledge: KnowledgeBase) -> JSON {
    var sections: [(id: String, title: String, passages: [JSON])] = []
    for passage in knowledge.passages {
      let id = String(passage.id.prefix { $0 != "/" })
      if sections.last?.id != id { sections.append((id, passage.section, [])) }
      sections[sections.count - 1].passages.append(
        .object([
          ("id", .string(passage.id)), ("title", .string(passage.title)),
          ("suggestion", .string(passage.suggestion)),
        ]))
    }
    return .object([
      ("knowledge", .string(knowledge.hash)),
      (
        "sections",
        .array(
          sections.map { section in
            .object([
              ("id", .string(section.id)), ("title", .string(section.title)),
              ("passages", .array(section.passages)),
            ])
          })
      ),
    ])
  }
}
