public import Conversation
internal import Knowledge

/// Labelled conversations put to the guide, turn by turn.
public struct Evaluation: Sendable {
  public let verdicts: [Verdict]

  public var scores: Scores { Scores(of: verdicts) }

  /// - Parameters:
  ///   - typos: how many words of each question are misspelt, by a source seeded with `seed`.
  ///   - progress: called after each conversation with how many are done.
  public init(
    of conversations: [LabelledConversation], with guide: Guide, typos: Int = 0, seed: UInt64 = 1,
    progress: (Int) -> Void = { _ in }
  ) {
    var misspeller = Misspeller(seed: seed)
    var verdicts: [Verdict] = []
    for (number, conversation) in conversations.enumerated() {
      var state = ConversationState()
      var before: [String] = []
      for (turn, labelled) in conversation.turns.enumerated() {
        let asked =
          typos == 0
          ? labelled.question : misspeller.misspelt(labelled.question, words: typos)
        let (reply, next) = guide.reply(to: asked, after: state)
        state = next
        if !labelled.isDropped {
          verdicts.append(
            Verdict(
              place: "\(conversation.file):\(conversation.line)", turn: turn, labelled: labelled,
              asked: asked, kind: reply.kind,
              passages: reply.passages.map { guide.knowledge.passages[$0].id }, before: before))
        }
        before.append(asked)
      }
      progress(number + 1)
    }
    self.verdicts = verdicts
  }
}
