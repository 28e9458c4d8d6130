import Conversation
import Evaluation
import Knowledge
import Workbench

/// What a guide makes of labelled questions: what was taken for what, and what was right by little.
struct LabelledReplies {
  let confusions: [ConfusionPicture]
  let fragile: [FragileReply]
  let asked: (right: Int, total: Int)

  init(of conversations: [LabelledConversation], guide: Guide) {
    let verdicts = Evaluation(of: conversations, with: guide).verdicts
    let kinds = ReplyKind.allCases.map(\.name)
    let passages = guide.knowledge.passages.map(\.id)
    confusions = [
      ConfusionPicture(
        "Kinds of reply: meant (rows) and given (columns)", names: kinds,
        // What is right in another way is no confusion.
        pairs: verdicts.map {
          ($0.labelled.kind.name, $0.isRight ? $0.labelled.kind.name : $0.kind.name)
        }),
      ConfusionPicture(
        "Passages: meant (rows) and shown first (columns)", names: passages,
        pairs: verdicts.compactMap { verdict in
          guard verdict.labelled.kind == .answer, let meant = verdict.labelled.gold.first,
            let got = verdict.passages.first
          else { return nil }
          return (verdict.isRight ? got : meant, got)
        }),
    ]
    asked = (verdicts.count(where: \.isRight), verdicts.count)
    let right = Set(verdicts.filter(\.isRight).map { "\($0.place) \($0.turn)" })
    fragile = conversations.flatMap { conversation in
      var state = ConversationState()
      return conversation.turns.enumerated().compactMap { number, labelled -> FragileReply? in
        let turn = Turn(labelled.question, after: state, in: guide)
        state = turn.nextState
        let place = "\(conversation.file):\(conversation.line)"
        guard right.contains("\(place) \(number)") else { return nil }
        return FragileReply(
          of: turn, asking: labelled.question, at: place, in: guide.knowledge)
      }
    }
  }
}
