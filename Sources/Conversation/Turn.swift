internal import Knowledge

/// One turn of a conversation, and every value on its way.
///
///     understanding  message, state        -> Understanding   words, corrections, rules met, query
///     policy         Understanding, state  -> Decision        danger first
///     retrieval      Decision.search       -> Evidence        scores, support, lead
///     answer         Decision, Evidence    -> Outcome         what is said, and of what kind
///     reply          Outcome, state        -> Reply, ConversationState
///
/// A message in danger ends at the policy: it never reaches the search.
public struct Turn: Sendable {
  public let understanding: Understanding
  public let decision: Decision
  public let evidence: Evidence?
  public let outcome: Outcome
  public let reply: Reply
  public let nextState: ConversationState

  public init(_ message: String, after state: ConversationState, in guide: Guide) {
    let knowledge = guide.knowledge
    let state = guide.missing.contains(.conversation) ? ConversationState() : state
    understanding = Understanding(of: message, after: state, in: guide)
    decision = Policy.decision(for: understanding, after: state, in: knowledge)
    evidence = Retrieval.evidence(for: decision, understanding, after: state, in: knowledge)
    outcome = Judgement.outcome(of: decision, evidence, understanding, after: state, in: knowledge)
    (reply, nextState) = Composer.compose(outcome, understanding, after: state, in: knowledge)
  }
}
