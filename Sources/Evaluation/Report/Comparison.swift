/// What got better and what got worse since a baseline, over the turns that both hold.
public struct Comparison: Sendable {
  public let knowledge: String
  public let changes: [Change]
  /// Turns that were wrong and are right, and the other way round, in the order of the files.
  public let better: [Verdict]
  public let worse: [Verdict]
  /// Turns that the baseline does not hold.
  public let newTurns: Int

  /// A score then and now, over the same turns.
  public struct Change: Sendable {
    public var score: Score
    public var before: Tally
    public var now: Tally
    /// Turns whose count changed for the better, and for the worse.
    public var gains: Int
    public var losses: Int

    /// Whether the score fell by more than noise: McNemar's test (1947) on the turns that changed,
    /// at the 5 % level.
    public var isDrop: Bool {
      let changed = Double(gains + losses)
      return Double(losses - gains) > 1.96 * changed.squareRoot()
    }
  }

  public var drops: [Change] { changes.filter(\.isDrop) }

  public init(of verdicts: [Verdict], with baseline: Baseline) {
    knowledge = baseline.knowledge
    var changes: [Score: Change] = [:]
    var (better, worse) = ([Verdict](), [Verdict]())
    var newTurns = 0
    for verdict in verdicts {
      guard let reply = baseline.replies[Baseline.Turn(verdict)] else {
        newTurns += 1
        continue
      }
      let earlier = Verdict(
        place: verdict.place, turn: verdict.turn, labelled: verdict.labelled, asked: verdict.asked,
        kind: reply.kind, passages: reply.passages)
      if verdict.isRight, !earlier.isRight { better.append(verdict) }
      if !verdict.isRight, earlier.isRight { worse.append(verdict) }
      for score in Score.allCases {
        guard let now = score.counts(verdict), let before = score.counts(earlier) else { continue }
        var change =
          changes[score]
          ?? Change(score: score, before: Tally(), now: Tally(), gains: 0, losses: 0)
        change.before.add(before)
        change.now.add(now)
        if now != before {
          if now != score.isOfFaults { change.gains += 1 } else { change.losses += 1 }
        }
        changes[score] = change
      }
    }
    self.changes = Score.allCases.compactMap { changes[$0] }
    self.better = better
    self.worse = worse
    self.newTurns = newTurns
  }
}
