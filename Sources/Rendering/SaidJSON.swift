public import Conversation
public import Knowledge

/// What a reply says, block by block, for a page that lays it out itself: the text of the Reply
/// without the works, crisis lines, questions and prompt behind it, which the Reply lists.
///
///     [{"kind": "note" | "say" | "passage", "text", "from", "language"}, …]
///
/// `from` is the section and title of a passage, null for the others.
public enum SaidJSON {
  public static func json(of reply: Reply, _ knowledge: KnowledgeBase) -> JSON {
    let notes = reply.corrections.map { block("note", PlainText.note(on: $0, knowledge)) }
    let parts = reply.parts.map { part in
      switch part {
      case .say(let text): block("say", text, language: language(of: text, knowledge))
      case .passage(let number, let blocks):
        block(
          "passage", PlainText.text(of: blocks, references: reply.references),
          from: PlainText.origin(of: number, knowledge))
      }
    }
    return .array(notes + parts)
  }

  private static func block(
    _ kind: String, _ text: String, from: String? = nil, language: String = "en"
  ) -> JSON {
    .object([
      ("kind", .string(kind)), ("text", .string(text)), ("from", .string(from)),
      ("language", .string(language)),
    ])
  }

  /// A screen reader speaks Spanish as Spanish where it is told.
  private static func language(of text: String, _ knowledge: KnowledgeBase) -> String {
    text == knowledge[.foreignSpanish] || text == knowledge[.beforeSpanish] ? "es" : "en"
  }
}
