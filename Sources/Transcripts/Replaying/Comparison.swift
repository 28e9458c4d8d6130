internal import Conversation
internal import Knowledge
internal import Rendering

/// Holds a reply against what is expected of it.
struct Comparison {
  private let reply: RecordedReply
  private let phrasing: Phrasing
  private let isFirst: Bool
  private let cause: Cause
  private let knowledge: KnowledgeBase

  init(of turn: Turn, to phrasing: Phrasing, in exchange: Exchange, _ knowledge: KnowledgeBase) {
    reply = RecordedReply(of: turn, in: knowledge)
    self.phrasing = phrasing
    isFirst = phrasing.place == exchange.place
    cause = Cause(of: turn, reply, in: exchange, knowledge)
    self.knowledge = knowledge
  }

  func difference(_ expectation: Expectation) -> Difference? {
    func unless(
      _ isMet: Bool, _ sort: Difference.Sort, _ expected: String, _ got: String,
      now remedy: Expectation.Demand? = nil, _ note: String? = nil
    ) -> Difference? {
      isMet
        ? nil
        : Difference(
          sort: sort, change: cause.change(of: expectation.demand), place: expectation.place,
          visitor: phrasing.text, alternative: isFirst ? nil : phrasing.place,
          expected: expected, got: got, note: note, expectation: expectation, remedy: remedy)
    }
    func unlessListed(
      _ ids: [String], isMet: Bool, _ shown: [String], _ sort: Difference.Sort,
      now remedy: Expectation.Demand, among known: [String]
    ) -> Difference? {
      unless(isMet, sort, list(ids), list(shown), now: remedy, unknown(ids, among: known))
    }
    func unlessNone(
      of ids: [String], among shown: [String], _ sort: Difference.Sort, known: [String]
    ) -> Difference? {
      let found = ids.filter(shown.contains)
      // An id that nothing bears would be kept away for ever, and tell of nothing.
      let note = unknown(ids, among: known)
      return unless(
        found.isEmpty && note == nil, sort, "never: " + list(ids), list(found), note)
    }
    let isMet = reply.meets(expectation.demand)
    switch expectation.demand {
    case .text(let expected):
      return unless(isMet, .wording, expected, reply.text, now: .text(reply.text))
    case .kind(let kind):
      return unless(
        isMet, .kind, kind.name, reply.kind.name, now: .kind(reply.kind), deciding)
    case .rule(let id):
      let note = id.flatMap { unknown([$0], among: knowledge.rules.map(\.id)) }
      return unless(
        isMet, .rule, id ?? "none", reply.rule ?? "none", now: .rule(reply.rule), note ?? shown)
    case .passages(let ids):
      return unlessListed(
        ids, isMet: isMet, reply.passages, .passage, now: .passages(reply.passages),
        among: passages)
    case .related(let ids):
      return unlessListed(
        ids, isMet: isMet, reply.related, .passage, now: .related(reply.related), among: passages)
    case .references(let ids):
      return unlessListed(
        ids, isMet: isMet, reply.references, .reference, now: .references(reply.references),
        among: works)
    case .contacts(let ids):
      return unlessListed(
        ids, isMet: isMet, reply.contacts, .contacts, now: .contacts(reply.contacts),
        among: knowledge.contacts.map(\.id))
    case .booking(let isShown):
      return unless(
        isMet, .booking, word(forBooking: isShown), word(forBooking: reply.offersBooking),
        now: .booking(isShown: reply.offersBooking))
    case .says(let words):
      return unless(isMet, .words, words, Excerpt.opening(of: reply.text))
    case .neverSays(let words):
      let excerpt = Excerpt(of: words, in: reply.text)
      return unless(isMet, .words, "never: " + words, excerpt?.text ?? "")
    case .neverCites(let ids):
      let isOfWorks = ids.allSatisfy { !passages.contains($0) }
      return unlessNone(
        of: ids, among: reply.passages + reply.references, isOfWorks ? .reference : .passage,
        known: passages + works)
    case .neverOffers(let ids):
      return unlessNone(
        of: ids, among: reply.related + reply.suggestions, .passage, known: passages)
    }
  }

  /// The guide's opening against the one that is expected.
  static func differences(_ expectation: Expectation, _ opening: String) -> [Difference] {
    guard case .text(let expected) = expectation.demand,
      TranscriptWriter.clean(expected).singleSpaced != TranscriptWriter.clean(opening).singleSpaced
    else { return [] }
    return [
      Difference(
        sort: .wording, change: .wording, place: expectation.place, visitor: nil,
        expected: expected, got: opening, note: nil, expectation: expectation,
        remedy: .text(opening))
    ]
  }

  private var deciding: String? {
    reply.rule.map { "the rule \($0) decided" } ?? shown
  }

  private var shown: String? {
    let passages = reply.passages.isEmpty ? reply.related : reply.passages
    return passages.isEmpty ? nil : "shown: " + list(passages)
  }

  private var passages: [String] { knowledge.passages.map(\.id) }

  private var works: [String] { knowledge.references.map(\.id) }

  private func list(_ ids: [String]) -> String {
    ids.isEmpty ? "none" : ids.joined(separator: ", ")
  }

  private func word(forBooking isShown: Bool) -> String {
    isShown ? "shown" : "withheld"
  }

  /// Tells of an expected id that nothing bears: most likely a slip, or content that went away.
  private func unknown(_ ids: [String], among known: [String]) -> String? {
    guard let id = ids.first(where: { !known.contains($0) }) else { return nil }
    let near = NearestName.of(id, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "the knowledge has no '\(id)'" + near
  }
}
