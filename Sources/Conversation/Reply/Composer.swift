internal import Knowledge
internal import TextSearch

/// Words an outcome, and works out what the guide remembers of it.
enum Composer {
  static func compose(
    _ outcome: Outcome, _ message: Understanding, after state: ConversationState,
    in knowledge: KnowledgeBase
  ) -> (Reply, ConversationState) {
    var draft = Draft(knowledge: knowledge, message: message)
    draft.word(outcome)
    var next = state
    remember(outcome, draft.reply, message, in: &next, knowledge)
    if let rule = next.danger, draft.reply.contacts.isEmpty {
      // Help stays in view for the rest of the conversation.
      draft.reply.contacts = knowledge.rules[rule].contacts
    }
    BookingManners.apply(to: &draft.reply, outcome, state: state, next: &next, in: knowledge)
    return (draft.reply, next)
  }

  private static func remember(
    _ outcome: Outcome, _ reply: Reply, _ message: Understanding,
    in state: inout ConversationState, _ knowledge: KnowledgeBase
  ) {
    if case .crisis(let rule) = outcome { state.danger = rule }
    let answered = outcome.answered ?? reply.passages
    if !answered.isEmpty { state.answered = answered }
    state.listed = list(in: reply, message, after: state, knowledge)
    for passage in answered where !state.seen.contains(passage) { state.seen.append(passage) }
    switch outcome {
    case .answer, .both, .inShort, .twoReadings, .unsure, .rule:
      let terms = CarriedTerms.topic(of: message.terms, in: knowledge.index)
      if outcome.isAboutField(knowledge), !terms.isEmpty {
        state.topic = Array(
          (message.leansOnTopic ? terms + state.topic : terms)
            .prefix(ConversationState.mostTopicTerms))
      }
    default: break
    }
  }

  /// What 'the second one' will point at: the items that the answer lists, or else the passages that
  /// it shows or offers. A list stays while a visitor goes through it.
  private static func list(
    in reply: Reply, _ message: Understanding, after state: ConversationState,
    _ knowledge: KnowledgeBase
  ) -> [Int] {
    if let followUp = message.followUp,
      followUp.position != nil || [.others, .sources, .simpler].contains(followUp)
    {
      return state.listed
    }
    let items = reply.passages.first.map { knowledge.passages[$0].passages(for: .items) } ?? []
    if !items.isEmpty { return items }
    if let first = reply.passages.first, state.listed.contains(first),
      knowledge.passages.contains(where: { $0.passages(for: .items) == state.listed })
    {
      return state.listed
    }
    let offered = reply.passages.count > 1 ? reply.passages : reply.related + reply.suggestions
    return offered.isEmpty ? state.listed : offered
  }
}

extension Outcome {
  /// The passages that answer, where it is an answer; those beside it are only offered.
  var answered: [Int]? {
    if case .answer(let passages, _) = self { passages } else { nil }
  }

  func isAboutField(_ knowledge: KnowledgeBase) -> Bool {
    guard case .rule(let rule) = self else { return true }
    return [.notCovered, .medicalAdvice].contains(knowledge.rules[rule].kind)
  }
}
