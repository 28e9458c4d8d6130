public import Conversation
public import Knowledge

/// A message that is replied to rightly, and nearly was not: the next change may turn it.
public struct FragileReply: Sendable {
  /// `file:line` of the conversation.
  public var place: String
  public var message: String
  /// Id of the passage or rule that won, and of the one behind it.
  public var winner: String
  public var runnerUp: String
  /// How far the winner was ahead, in percent of its score.
  public var lead: Int
}

extension FragileReply {
  /// A lead of so many percent or less is fragile. Chosen by hand.
  public static let margin = 10

  /// Nil where nothing was ranked, or the lead is greater.
  public init?(of turn: Turn, asking message: String, at place: String, in knowledge: KnowledgeBase)
  {
    guard let evidence = turn.evidence, evidence.ranking.count > 1, evidence.lead <= Self.margin
    else { return nil }
    self.place = place
    self.message = message
    winner = knowledge.documentID(evidence.ranking[0].document)
    runnerUp = knowledge.documentID(evidence.ranking[1].document)
    lead = evidence.lead
  }
}
