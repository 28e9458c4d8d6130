// SPDX-License-Identifier: GPL-3.0-or-later

internal import Conversation
internal import Knowledge
internal import Rendering

/// Why the last reply came, in a few lines: who decided, what fitted best, what was read otherwise.
struct WhyText {
  let turn: Turn
  let knowledge: KnowledgeBase

  /// Passages and rules whose scores are shown.
  private static let mostShown = 3

  func blocks() -> [TextBlock] {
    var facts = turn.understanding.corrections.map { InterfaceText.wasRead($0.from, as: $0.to) }
    facts.append(decision)
    var blocks: [TextBlock] = [facts.map { Paragraph($0) }]
    if let evidence = turn.evidence, !evidence.ranking.isEmpty {
      let best = evidence.ranking.prefix(Self.mostShown)
      blocks.append(
        [Paragraph(InterfaceText.bestFits)]
          + best.map { Paragraph(line(on: $0), lead: Span("- ")) })
    }
    blocks.append([Paragraph(result)])
    return blocks
  }

  private var decision: String {
    switch turn.decision {
    case .danger(let number):
      turn.understanding.matches.contains { $0.rule == number }
        ? InterfaceText.sawDanger(rule(number)) : InterfaceText.soundedDangerous(rule(number))
    case .stillInDanger(let rule): InterfaceText.sawDangerBefore(self.rule(rule))
    case .empty: InterfaceText.heldNoWords
    case .foreign: InterfaceText.isNotEnglish
    case .followUp(let followUp): InterfaceText.leans(asking: followUp.name)
    case .reply(let kind): InterfaceText.wasLookedUp(as: kind.name)
    }
  }

  private func rule(_ number: Int) -> String {
    let rule = knowledge.rules[number]
    return rule.why.isEmpty ? rule.id : "\(rule.id) (\(rule.why))"
  }

  private func line(on ranked: Evidence.Ranked) -> String {
    let isPassage = ranked.document < knowledge.passages.count
    let id =
      isPassage
      ? knowledge.passages[ranked.document].id
      : knowledge.rules[ranked.document - knowledge.passages.count].id
    return InterfaceText.fit(
      id, score: points(ranked.score),
      pattern: ranked.fromPattern > 0 ? points(ranked.fromPattern) : nil,
      topic: ranked.fromTopic > 0 ? points(ranked.fromTopic) : nil)
  }

  /// A score with one decimal.
  private func points(_ score: Int) -> String {
    let tenths = (score * 10 + Evidence.point / 2) / Evidence.point
    return "\(tenths / 10).\(tenths % 10)"
  }

  private var result: String {
    var rule: String?
    if case .rule(let number) = turn.outcome { rule = knowledge.rules[number].id }
    return InterfaceText.result(
      turn.reply.kind.name, rule: rule, passages: ids(turn.reply.passages),
      offered: ids(turn.reply.related))
  }

  private func ids(_ passages: [Int]) -> String? {
    passages.isEmpty
      ? nil : passages.map { knowledge.passages[$0].id }.joined(separator: ", ")
  }
}
