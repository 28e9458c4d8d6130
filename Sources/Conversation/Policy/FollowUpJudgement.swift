internal import Knowledge

/// Finds what a follow-up points at.
enum FollowUpJudgement {
  static func outcome(
    of followUp: FollowUp, after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Outcome {
    if followUp == .noBooking { return .bookingDeclined }
    guard let last = state.answered.first else {
      return followUp == .sources ? sourcesOfAll(knowledge) : .nothingBefore
    }
    if let position = followUp.position {
      let index = position < 0 ? state.listed.count - 1 : position
      guard state.listed.indices.contains(index) else { return .answer([last]) }
      return .answer([state.listed[index]])
    }
    switch followUp {
    case .sources: return .sources(state.answered)
    case .others: return others(after: state, last, knowledge)
    case .simpler: return .inShort(last)
    case .mistaken: return mistaken(after: state, last, knowledge)
    default:
      let linked = followUp.aspect.map { knowledge.passages[last].passages(for: $0) } ?? []
      if followUp == .more {
        if let next = linked.first(where: { !state.seen.contains($0) }) { return .answer([next]) }
        return nextInSection(after: last, state, knowledge)
      }
      return linked.isEmpty ? .answer([last]) : .answer(Array(linked.prefix(1)))
    }
  }

  /// The next passage of the section, or of the page, that was not shown yet.
  private static func nextInSection(
    after last: Int, _ state: ConversationState, _ knowledge: KnowledgeBase
  ) -> Outcome {
    let section = knowledge.passages[last].section
    let unseen = knowledge.passages.indices.filter {
      knowledge.passages[$0].section == section && !state.seen.contains($0)
    }
    guard let next = unseen.first(where: { $0 > last }) ?? unseen.first else { return .noMore }
    return .answer([next])
  }

  /// Items that are shown at once, at most.
  private static let mostItems = 2

  /// What the list holds besides what was shown of it; the list itself where all was shown.
  private static func others(
    after state: ConversationState, _ last: Int, _ knowledge: KnowledgeBase
  ) -> Outcome {
    let unseen = state.listed.filter { !state.seen.contains($0) }
    let others = unseen.isEmpty ? state.listed.filter { $0 != last } : unseen
    return .answer(others.isEmpty ? [last] : Array(others.prefix(mostItems)))
  }

  private static func mistaken(
    after state: ConversationState, _ last: Int, _ knowledge: KnowledgeBase
  ) -> Outcome {
    let others = (state.listed + knowledge.passages[last].passages(for: .more)).filter {
      $0 != last && !state.answered.contains($0)
    }
    return .unsure(nearest: Array(others.prefix(2)))
  }

  private static func sourcesOfAll(_ knowledge: KnowledgeBase) -> Outcome {
    knowledge.passage(withID: "references/list").map { .answer([$0]) } ?? .nothingBefore
  }
}
