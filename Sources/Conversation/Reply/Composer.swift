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
    let items = reply.passages.first.map { parts(of: $0, knowledge) } ?? []
    let offered =
      !items.isEmpty ? items : reply.passages.count > 1 ? reply.passages : reply.related
    if !reply.passages.isEmpty { state.answered = reply.passages }
    let listed = offered.isEmpty ? reply.suggestions : offered
    if !listed.isEmpty { state.listed = listed }
    for passage in reply.passages where !state.seen.contains(passage) { state.seen.append(passage) }
    switch outcome {
    case .answer, .twoReadings, .unsure, .rule:
      let terms = message.terms.map(\.text).filter { isTopical($0, knowledge) }
      if outcome.isAboutField(knowledge), !terms.isEmpty {
        state.topic = message.leansOnTopic ? Array((terms + state.topic).prefix(24)) : terms
      }
    default: break
    }
  }

  /// The passages that a passage lists, item by item: those that follow it in its section, where it
  /// opens the section with a list of at least so many.
  private static func parts(of passage: Int, _ knowledge: KnowledgeBase) -> [Int] {
    let items = knowledge.passages[passage].blocks.filter(\.isListItem).count
    let section = knowledge.passages[passage].section
    let following = knowledge.passages.indices.filter {
      $0 > passage && knowledge.passages[$0].section == section
    }
    let opens = passage == 0 || knowledge.passages[passage - 1].section != section
    return items > 1 && opens && following.count >= items ? Array(following.prefix(items)) : []
  }

  /// Words that carry a topic from one question to the next: single words with meaning.
  private static func isTopical(_ term: String, _ knowledge: KnowledgeBase) -> Bool {
    !term.contains(" ") && (knowledge.index.rarity(of: term) ?? 0) >= 40
  }
}

extension Outcome {
  func isAboutField(_ knowledge: KnowledgeBase) -> Bool {
    guard case .rule(let rule) = self else { return true }
    return [.notCovered, .medicalAdvice].contains(knowledge.rules[rule].kind)
  }
}
