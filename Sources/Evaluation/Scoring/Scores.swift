/// All scores over some turns.
public struct Scores: Sendable, Equatable {
  private var tallies: [Score: Tally] = [:]

  public init(of verdicts: some Sequence<Verdict>) {
    for verdict in verdicts {
      for score in Score.allCases {
        if let counts = score.counts(verdict) { tallies[score, default: Tally()].add(counts) }
      }
    }
  }

  public subscript(score: Score) -> Tally {
    tallies[score] ?? Tally()
  }
}
