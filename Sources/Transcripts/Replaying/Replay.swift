public import Conversation
internal import Knowledge

/// A transcript, said to the guide once more.
public struct Replay: Sendable {
  public let transcript: Transcript
  /// One for each exchange of the transcript.
  public let turns: [Turn]
  /// In the order in which the expectations are written.
  public let differences: [Difference]

  public init(of transcript: Transcript, with guide: Guide) {
    var turns: [Turn] = []
    var differences: [Difference] = []
    if let opening = transcript.opening {
      differences += Comparison.difference(opening, guide.knowledge[.opening])
    }
    var state = ConversationState()
    for exchange in transcript.exchanges {
      let turn = Turn(exchange.visitor, after: state, in: guide)
      let comparison = Comparison(of: turn, to: exchange.visitor, in: guide.knowledge)
      differences += exchange.expectations.compactMap(comparison.difference)
      turns.append(turn)
      state = turn.nextState
    }
    self.transcript = transcript
    self.turns = turns
    self.differences = differences
  }
}
