internal import Conversation
internal import Knowledge
internal import Rendering

/// A reply in the terms of a transcript: text and ids.
struct RecordedReply {
  let text: String
  let kind: ReplyKind
  let rule: String?
  let passages: [String]
  let related: [String]
  let references: [String]
  let contacts: [String]
  let suggestions: [String]
  let offersBooking: Bool

  init(of turn: Turn, in knowledge: KnowledgeBase) {
    let reply = turn.reply
    func ids(_ numbers: [Int]) -> [String] { numbers.map { knowledge.passages[$0].id } }
    text = PlainText.text(of: reply, knowledge)
    kind = reply.kind
    rule = turn.decidingRule(in: knowledge)?.id
    passages = ids(reply.passages)
    related = ids(reply.related)
    references = reply.references.map { knowledge.references[$0].id }
    contacts = reply.contacts.map { knowledge.contacts[$0].id }
    suggestions = ids(reply.suggestions)
    offersBooking = reply.offersBooking
  }

  /// All that a recording keeps of it; lists that are empty and rules that are none say nothing.
  var demands: [Expectation.Demand] {
    var demands: [Expectation.Demand] = [.text(text), .kind(kind)]
    if let rule { demands.append(.rule(rule)) }
    if !passages.isEmpty { demands.append(.passages(passages)) }
    if !related.isEmpty { demands.append(.related(related)) }
    if !references.isEmpty { demands.append(.references(references)) }
    if !contacts.isEmpty { demands.append(.contacts(contacts)) }
    demands.append(.booking(isShown: offersBooking))
    return demands
  }

  /// A list of passages is met by a reply that begins with it.
  func meets(_ demand: Expectation.Demand) -> Bool {
    switch demand {
    case .text(let expected):
      // Both as a file can hold them: what a file cannot hold could never be accepted.
      TranscriptWriter.clean(expected).singleSpaced == TranscriptWriter.clean(text).singleSpaced
    case .kind(let expected): expected == kind
    case .rule(let id): id == rule
    case .passages(let ids): Self.begins(passages, with: ids)
    case .related(let ids): Self.begins(related, with: ids)
    case .references(let ids): ids == references
    case .contacts(let ids): ids == contacts
    case .booking(let isShown): isShown == offersBooking
    case .says(let words): Excerpt(of: words, in: text) != nil
    case .neverSays(let words): Excerpt(of: words, in: text) == nil
    case .neverCites(let ids): !ids.contains { (passages + references).contains($0) }
    case .neverOffers(let ids): !ids.contains { (related + suggestions).contains($0) }
    }
  }

  private static func begins(_ shown: [String], with ids: [String]) -> Bool {
    ids.isEmpty ? shown.isEmpty : shown.starts(with: ids)
  }
}
