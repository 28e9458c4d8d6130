public import Knowledge

/// What can be asked about, in the order of the page:
///
///     {"knowledge": hash, "sections": [{"id", "title", "passages": [{"id", "title", "suggestion"}]}]}
public enum TopicsJSON {
  public static func json(of knowledge: KnowledgeBase) -> JSON {
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
    let listed = sections.map { section in
      .object([
        ("id", .string(section.id)), ("title", .string(section.title)),
        ("passages", .array(section.passages)),
      ]) as JSON
    }
    return .object([("knowledge", .string(knowledge.hash)), ("sections", .array(listed))])
  }
}
