import Conversation
import Knowledge
import KnowledgeAuthoring
import Transcripts

/// Lets the check ask the engine, which the authoring side does not know.
enum GuideReading {
  static func engine(_ knowledge: KnowledgeBase) -> (String) -> KnowledgeCheck.Reading {
    let guide = Guide(knowledge: knowledge)
    return { message in
      let turn = Turn(message, after: ConversationState(), in: guide)
      return KnowledgeCheck.Reading(
        caught: turn.understanding.matches.map { knowledge.rules[$0.rule].id },
        rule: turn.decidingRule(in: knowledge)?.id,
        kind: turn.reply.kind, passage: turn.reply.passages.first.map { knowledge.passages[$0].id })
    }
  }
}
