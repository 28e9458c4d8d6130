public import Conversation
public import Knowledge

/// The Reply object of the contract, the same bytes everywhere.
public enum ReplyJSON {
  public static func json(of reply: Reply, _ knowledge: KnowledgeBase) -> JSON {
    .object([
      ("kind", .string(reply.kind.name)),
      ("text", .string(PlainText.text(of: reply, knowledge))),
      ("passages", .array(reply.passages.map { passage($0, knowledge) })),
      ("related", .array(reply.related.map { passage($0, knowledge) })),
      ("references", .array(reply.references.map { reference(knowledge.references[$0]) })),
      ("contacts", .array(reply.contacts.map { contact(knowledge.contacts[$0]) })),
      ("booking", reply.offersBooking ? booking(knowledge.booking) : .null),
      (
        "suggestions",
        .array(reply.suggestions.map { .string(knowledge.passages[$0].suggestion) })
      ),
      (
        "corrections",
        .array(
          reply.corrections.map { .object([("from", .string($0.from)), ("to", .string($0.to))]) })
      ),
      ("knowledge", .string(knowledge.hash)),
    ])
  }

  private static func passage(_ number: Int, _ knowledge: KnowledgeBase) -> JSON {
    let passage = knowledge.passages[number]
    return .object([
      ("id", .string(passage.id)),
      ("section", .string(passage.section)),
      ("title", .string(passage.title)),
      ("text", .string(PlainText.text(of: passage.blocks, references: []))),
      ("references", .array(passage.references.map { .string(knowledge.references[$0].id) })),
    ])
  }

  private static func reference(_ work: Reference) -> JSON {
    .object([
      ("id", .string(work.id)),
      ("citation", .string(work.citation)),
      ("doi", .string(work.doi)),
      ("url", .string(Links.address(of: work))),
    ])
  }

  private static func contact(_ contact: Contact) -> JSON {
    .object([
      ("name", .string(contact.name)),
      ("call", .string(contact.call)),
      ("text", .string(contact.text)),
      ("url", .string(contact.url)),
    ])
  }

  private static func booking(_ facts: BookingFacts) -> JSON {
    .object([("text", .string(facts.prompt)), ("phone", .string(facts.phone))])
  }
}
