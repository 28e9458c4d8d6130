internal import Knowledge

/// One turn of a conversation, and every value on its way.
///
///     understanding  message, state        -> Understanding   words, corrections, rules met, queries
///     kinds          Understanding         -> KindEvidence    what speaks for each kind of reply
///     policy         KindEvidence, state   -> Decision        danger first
///     retrieval      Decision.reply        -> Evidence        passages or rules of the kind, ranked
///     answer         Decision, Evidence    -> Outcome         what is said
///     reply          Outcome, state        -> Reply, ConversationState
///
/// A message in danger ends at the policy: no passage is looked for.
public struct Turn: Sendable {
  public let understanding: Understanding
  public let kinds: KindEvidence
  public let decision: Decision
  public let evidence: Evidence?
  public let outcome: Outcome
  public let reply: Reply
  public let nextState: ConversationState

  public init(_ message: String, after state: ConversationState, in guide: Guide) {
    let knowledge = guide.knowledge
    let state = guide.missing.contains(.conversation) ? ConversationState() : state
    understanding = Understanding(of: message, after: state, in: guide)
    kinds = KindEvidence(of: understanding, in: knowledge)
    decision = Policy.decision(for: understanding, kinds, after: state, in: knowledge)
    evidence = Retrieval.evidence(for: decision, understanding, kinds, after: state, in: knowledge)
    outcome = Judgement.outcome(of: decision, evidence, understanding, after: state, in: knowledge)
    (reply, nextState) = Composer.compose(outcome, understanding, after: state, in: knowledge)
  }
}
