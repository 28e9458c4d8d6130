public import Conversation
public import Knowledge
internal import Rendering

/// What a guide made of one message, in names that outlive a change of the knowledge.
public struct Observation: Sendable, Equatable {
  public var kind: ReplyKind
  /// Id of the rule that decided; nil where none did.
  public var rule: String?
  /// Ids of the passages shown, best first, of those offered, and of the works behind them.
  public var passages: [String]
  public var related: [String]
  public var references: [String]
  /// Ids of those who help in a crisis.
  public var contacts: [String]
  public var offersBooking: Bool
  /// The whole reply.
  public var text: String
  /// How far the winner was ahead of the next, in percent of its score; nil where nothing was ranked.
  public var lead: Int?

  public init(of turn: Turn, in knowledge: KnowledgeBase) {
    let reply = turn.reply
    kind = reply.kind
    rule = turn.decidingRule(in: knowledge)?.id
    passages = reply.passages.map { knowledge.passages[$0].id }
    related = reply.related.map { knowledge.passages[$0].id }
    references = reply.references.map { knowledge.references[$0].id }
    contacts = reply.contacts.map { knowledge.contacts[$0].id }
    offersBooking = reply.offersBooking
    text = PlainText.text(of: reply, knowledge)
    lead = turn.evidence.flatMap { $0.ranking.isEmpty ? nil : $0.lead }
  }

  /// Who speaks: the passage that is shown first, or else the rule.
  public var winner: String? { passages.first ?? rule ?? related.first }

  /// Whether the same passage or rule speaks, and the same people help.
  func isDecided(like other: Observation) -> Bool {
    (kind, winner, rule, contacts) == (other.kind, other.winner, other.rule, other.contacts)
  }
}

extension Guide {
  /// What the guide makes of each message of a conversation.
  public func observations(of turns: [String]) -> [Observation] {
    var state = ConversationState()
    return turns.map { message in
      let turn = Turn(message, after: state, in: self)
      state = turn.nextState
      return Observation(of: turn, in: knowledge)
    }
  }
}
