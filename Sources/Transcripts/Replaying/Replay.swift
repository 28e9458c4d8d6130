public import Conversation
internal import Knowledge

/// A transcript, said to the guide once more.
public struct Replay: Sendable {
  public let transcript: Transcript
  /// One for each exchange of the transcript, said in its first phrasing.
  public let turns: [Turn]
  /// The same for the other phrasings of each exchange, in their order.
  public let alternatives: [Turn]
  /// In the order in which the expectations are written; of one, in the order of the phrasings.
  public let differences: [Difference]

  /// The messages of which nothing is expected yet, in their order: they test nothing.
  public var awaiting: [Exchange] {
    transcript.exchanges.filter(\.expectations.isEmpty)
  }

  /// How a test run counts it. What differs fails, whatever else is awaited.
  public enum Outcome: Sendable {
    case passed, failed, awaiting
  }

  public var outcome: Outcome {
    differences.isEmpty ? awaiting.isEmpty ? .passed : .awaiting : .failed
  }

  public init(of transcript: Transcript, with guide: Guide) {
    var turns: [Turn] = []
    var alternatives: [Turn] = []
    var differences: [Difference] = []
    if let opening = transcript.opening {
      differences += Comparison.differences(opening, guide.knowledge[.opening])
    }
    let included = transcript.included
    var state = ConversationState()
    for (index, exchange) in transcript.exchanges.enumerated() {
      if exchange.talk != nil { state = ConversationState() }
      for message in included[index, default: []] {
        state = Turn(message, after: state, in: guide).nextState
      }
      let replies = exchange.phrasings.map { Turn($0.text, after: state, in: guide) }
      let comparisons = zip(exchange.phrasings, replies).map { phrasing, turn in
        Comparison(of: turn, to: phrasing, in: exchange, guide.knowledge)
      }
      differences += exchange.expectations.flatMap { expectation in
        Self.common(comparisons.map { $0.difference(expectation) })
      }
      turns.append(replies[0])
      alternatives += replies.dropFirst()
      state = replies[0].nextState
    }
    self.transcript = transcript
    self.turns = turns
    self.alternatives = alternatives
    self.differences = differences
  }

  /// What differs, of all phrasings. Only what would do for each of them can be accepted.
  private static func common(_ found: [Difference?]) -> [Difference] {
    let differences = found.compactMap { $0 }
    guard let first = differences.first else { return [] }
    if differences.count == found.count, differences.allSatisfy({ $0.remedy == first.remedy }) {
      return differences
    }
    return differences.map { difference in
      var difference = difference
      difference.remedy = nil
      return difference
    }
  }
}
