internal import Conversation
internal import Knowledge
public import Rendering

/// For other programs. Shares are in thousandths.
extension EvaluationReport {
  public var json: JSON {
    .object([
      ("knowledge", .string(knowledge)),
      ("scores", .array(Score.allCases.map { json(of: $0) })),
      (
        "tables",
        .object(
          breakdowns.map { table in
            (
              table.title,
              .array(table.rows.map { .object([("name", .string($0.name))] + fields($0.tally)) })
            )
          })
      ),
      ("kinds", json(of: kinds)),
      ("passages", json(of: passages)),
      ("ablations", .array(ablations.map { json(of: $0) })),
      ("comparison", comparison.map { json(of: $0) } ?? .null),
      ("worst", .array(worst.map { json(of: $0) })),
      ("turns", .array(verdicts.map { json(of: $0) })),
    ])
  }

  private func fields(_ tally: Tally) -> [(String, JSON)] {
    [
      ("hits", .number(tally.hits)), ("of", .number(tally.total)),
      ("share", tally.share.map { .number($0) } ?? .null),
      ("low", tally.interval.map { .number($0.lowerBound) } ?? .null),
      ("high", tally.interval.map { .number($0.upperBound) } ?? .null),
    ]
  }

  private func json(of score: Score) -> JSON {
    .object([("name", .string(score.rawValue))] + fields(scores[score]))
  }

  private func json(of confusion: Confusion) -> JSON {
    .array(
      confusion.rows.map {
        .object([
          ("expected", .string($0.expected)), ("got", .string($0.got)),
          ("count", .number($0.count)),
        ])
      })
  }

  private func json(of ablation: Ablation) -> JSON {
    .object([
      ("without", .string(ablation.component.rawValue)),
      (
        "scores",
        .object(
          Score.allCases.map {
            ($0.rawValue, ablation.scores[$0].share.map { .number($0) } ?? .null)
          })
      ),
    ])
  }

  private func json(of comparison: Comparison) -> JSON {
    .object([
      ("knowledge", .string(comparison.knowledge)),
      ("newTurns", .number(comparison.newTurns)),
      (
        "scores",
        .array(
          comparison.changes.map {
            .object([
              ("name", .string($0.score.rawValue)), ("before", .object(fields($0.before))),
              ("now", .object(fields($0.now))), ("gains", .number($0.gains)),
              ("losses", .number($0.losses)), ("drop", .bool($0.isDrop)),
            ])
          })
      ),
      ("better", .array(comparison.better.map { json(of: $0) })),
      ("worse", .array(comparison.worse.map { json(of: $0) })),
    ])
  }

  private func json(of wrong: Wrong) -> JSON {
    .object([
      ("turn", json(of: wrong.verdict)),
      ("explanation", ExplanationJSON.json(of: wrong.explanation)),
    ])
  }

  private func json(of verdict: Verdict) -> JSON {
    .object([
      ("at", .string(verdict.place)), ("turn", .number(verdict.turn)),
      ("question", .string(verdict.asked)), ("kind", .string(verdict.labelled.kind.name)),
      ("gold", .array(verdict.labelled.gold.map { .string($0) })),
      ("got", .string(verdict.kind.name)),
      ("passages", .array(verdict.passages.map { .string($0) })),
      ("right", .bool(verdict.isRight)),
    ])
  }
}
