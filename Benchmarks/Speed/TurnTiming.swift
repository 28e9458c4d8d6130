import Conversation

/// How long turns take inside the process.
struct TurnTiming {
  /// Nanoseconds of each turn, the best of some rounds, in ascending order.
  private let durations: [Int64]

  private static let rounds = 5

  var count: Int { durations.count }

  var summary: String {
    "median \(percentile(50) / 1000) µs, 99th percentile \(percentile(99) / 1000) µs"
  }

  init(_ conversations: [[String]], guide: Guide) {
    var best: [Int64] = []
    for round in 0..<Self.rounds {
      var durations: [Int64] = []
      for conversation in conversations {
        var state = ConversationState()
        for message in conversation {
          durations.append(
            Self.nanoseconds { state = guide.reply(to: message, after: state).state })
        }
      }
      best = round == 0 ? durations : zip(best, durations).map { min($0, $1) }
    }
    durations = best.sorted()
  }

  static func longMessage(guide: Guide) -> Int64 {
    let words = ["since", "the", "flood", "we", "cnat", "sleep", "an", "zzyx", "every", "noise"]
    var message = ""
    var index = 0
    while message.utf8.count < 100_000 {
      message += words[index % words.count] + (index % 23 == 0 ? ". " : " ")
      index += 1
    }
    return (0..<rounds).map { _ in nanoseconds { _ = guide.reply(to: message) } }.min() ?? 0
  }

  private func percentile(_ percent: Int) -> Int64 {
    durations[min(durations.count - 1, durations.count * percent / 100)]
  }

  private static func nanoseconds(_ work: () -> Void) -> Int64 {
    let duration = ContinuousClock().measure(work)
    return duration.components.seconds * 1_000_000_000 + duration.components.attoseconds
      / 1_000_000_000
  }
}
