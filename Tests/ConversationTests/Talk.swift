import BuiltInKnowledge
import Conversation
import Knowledge
import Rendering

/// A conversation with the guide as it is built: the one helper that these tests talk through.
struct Talk {
  static let guide = Guide(knowledge: try! BuiltInKnowledge.load())
  static var knowledge: KnowledgeBase { guide.knowledge }

  private(set) var state = ConversationState()
  private(set) var turns: [Turn] = []

  init(_ messages: String...) {
    for message in messages { say(message) }
  }

  init(_ messages: [String]) {
    for message in messages { say(message) }
  }

  @discardableResult
  mutating func say(_ message: String) -> Turn {
    let turn = Turn(message, after: state, in: Self.guide)
    state = turn.nextState
    turns.append(turn)
    return turn
  }

  var last: Reply { turns[turns.count - 1].reply }

  /// The kind of each reply, by its name in the contract.
  var kinds: [String] { turns.map(\.reply.kind.name) }

  /// The first passage of each reply, or '-'.
  var passages: [String] {
    turns.map { turn in turn.reply.passages.first.map { Self.knowledge.passages[$0].id } ?? "-" }
  }

  static func json(_ message: String) -> String {
    ReplyJSON.json(of: guide.reply(to: message).reply, knowledge).text
  }
}
