internal import Conversation
internal import Knowledge
internal import Rendering

/// Holds a reply against what is expected of it.
struct Comparison {
  private let turn: Turn
  private let visitor: String
  private let knowledge: KnowledgeBase
  private let text: String

  init(of turn: Turn, to visitor: String, in knowledge: KnowledgeBase) {
    self.turn = turn
    self.visitor = visitor
    self.knowledge = knowledge
    text = PlainText.text(of: turn.reply, knowledge)
  }

  func difference(_ expectation: Expectation) -> Difference? {
    let reply = turn.reply
    func unless(
      _ isMet: Bool, _ sort: Difference.Sort, _ expected: String, _ got: String,
      _ note: String? = nil
    ) -> Difference? {
      isMet
        ? nil
        : Difference(
          sort: sort, place: expectation.place, visitor: visitor, expected: expected, got: got,
          note: note)
    }
    func unlessListed(
      _ ids: [String], isPrefix: Bool, _ shown: [String], _ sort: Difference.Sort,
      among known: [String]
    ) -> Difference? {
      let isMet = isPrefix && !ids.isEmpty ? shown.starts(with: ids) : shown == ids
      return unless(isMet, sort, list(ids), list(shown), unknown(ids, among: known))
    }
    switch expectation.demand {
    case .text(let expected):
      return unless(expected.singleSpaced == text.singleSpaced, .wording, expected, text)
    case .kind(let kind):
      return unless(kind == reply.kind, .kind, kind.name, reply.kind.name, deciding)
    case .rule(let id):
      let decided = turn.decidingRule(in: knowledge)?.id
      let note = id.flatMap { unknown([$0], among: knowledge.rules.map(\.id)) }
      return unless(id == decided, .rule, id ?? "none", decided ?? "none", note ?? shown)
    case .passages(let ids):
      return unlessListed(
        ids, isPrefix: true, passageIDs(reply.passages), .passage, among: allPassages)
    case .related(let ids):
      return unlessListed(
        ids, isPrefix: true, passageIDs(reply.related), .passage, among: allPassages)
    case .references(let ids):
      return unlessListed(
        ids, isPrefix: false, reply.references.map { knowledge.references[$0].id }, .reference,
        among: knowledge.references.map(\.id))
    case .contacts(let ids):
      return unlessListed(
        ids, isPrefix: false, reply.contacts.map { knowledge.contacts[$0].id }, .contacts,
        among: knowledge.contacts.map(\.id))
    case .booking(let isShown):
      return unless(
        isShown == reply.offersBooking, .booking, word(forBooking: isShown),
        word(forBooking: reply.offersBooking))
    case .says(let words):
      return unless(
        Excerpt(of: words, in: text) != nil, .words, words, Excerpt.opening(of: text))
    case .neverSays(let words):
      let excerpt = Excerpt(of: words, in: text)
      return unless(excerpt == nil, .words, "never: " + words, excerpt?.text ?? "")
    }
  }

  /// The guide's opening against the one that is expected.
  static func difference(_ expectation: Expectation, _ opening: String) -> [Difference] {
    guard case .text(let expected) = expectation.demand,
      expected.singleSpaced != opening.singleSpaced
    else { return [] }
    return [
      Difference(
        sort: .wording, place: expectation.place, visitor: nil, expected: expected, got: opening,
        note: nil)
    ]
  }

  private var deciding: String? {
    turn.decidingRule(in: knowledge).map { "the rule \($0.id) decided" } ?? shown
  }

  private var shown: String? {
    let passages = turn.reply.passages.isEmpty ? turn.reply.related : turn.reply.passages
    return passages.isEmpty ? nil : "shown: " + list(passageIDs(passages))
  }

  private var allPassages: [String] { knowledge.passages.map(\.id) }

  private func passageIDs(_ numbers: [Int]) -> [String] {
    numbers.map { knowledge.passages[$0].id }
  }

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
