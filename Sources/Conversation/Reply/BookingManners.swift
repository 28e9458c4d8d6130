internal import Knowledge

/// When the way to the clinic is offered: where it helps, not in a crisis or after it, not twice in
/// a row, not again after a no.
enum BookingManners {
  /// Sections whose answers may end with the offer: those on ketamine and on the clinic.
  private static let sections = ["mechanism", "combination", "neuregen", "conclusion", "booking"]

  static func apply(
    to reply: inout Reply, _ outcome: Outcome, state: ConversationState,
    next: inout ConversationState, in knowledge: KnowledgeBase
  ) {
    if declines(outcome, after: state, knowledge) { next.bookingDeclined = true }
    let isAsked = reply.kind == .booking
    let isWelcome = !state.bookingShown && !next.bookingDeclined && helps(reply, knowledge)
    reply.offersBooking = next.danger == nil && (isAsked || isWelcome)
    next.bookingShown = reply.offersBooking
  }

  /// A plain no is a no to the offer where the offer stood in the reply before.
  private static func declines(
    _ outcome: Outcome, after state: ConversationState, _ knowledge: KnowledgeBase
  ) -> Bool {
    if case .rule(let rule) = outcome, knowledge.rules[rule].follow == .noBooking {
      return state.bookingShown
    }
    return outcome == .bookingDeclined
  }

  private static func helps(_ reply: Reply, _ knowledge: KnowledgeBase) -> Bool {
    switch reply.kind {
    case .notCovered, .medicalAdvice: return true
    case .answer:
      guard let first = reply.passages.first else { return false }
      let id = knowledge.passages[first].id
      return id.hasSuffix("why-ketamine") || sections.contains { id.hasPrefix($0 + "/") }
    case .booking: return true
    case .crisis, .smalltalk, .offTopic: return false
    }
  }
}
