// SPDX-License-Identifier: GPL-3.0-or-later

internal import Conversation

/// The conversation so far.
struct Talk {
  private(set) var state = ConversationState()
  /// What was typed and replied, in order.
  private(set) var turns: [(typed: String, turn: Turn)] = []

  /// How the last reply came about.
  var last: Turn? { turns.last?.turn }

  var isInDanger: Bool { state.danger != nil }

  /// The last reply that showed or offered passages.
  var lastAnswer: Reply? {
    turns.last { !$0.turn.reply.passages.isEmpty || !$0.turn.reply.related.isEmpty }?.turn.reply
  }

  mutating func say(_ text: String, to guide: Guide) -> Turn {
    let turn = Turn(text, after: state, in: guide)
    state = turn.nextState
    turns.append((text, turn))
    return turn
  }
}
