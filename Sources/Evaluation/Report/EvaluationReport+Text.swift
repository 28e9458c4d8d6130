internal import Conversation
internal import Knowledge
internal import Rendering

/// For people, in a terminal.
extension EvaluationReport {
  public var text: String {
    var parts = [scoreTable(scores)]
    if let comparison { parts.append(text(of: comparison)) }
    if !ablations.isEmpty { parts.append(ablationTable) }
    parts += breakdowns.filter { !$0.rows.isEmpty }.map { text(of: $0) }
    parts += [("kinds", kinds), ("passages", passages)].filter { !$0.1.rows.isEmpty }.map {
      text(of: $0.1, title: $0.0)
    }
    if !worst.isEmpty { parts.append(worstTurns) }
    return parts.joined(separator: "\n\n")
  }

  private func scoreTable(_ scores: Scores) -> String {
    let rows = Score.allCases.map { score -> [String] in
      let tally = scores[score]
      let interval = tally.interval.map {
        "\(Self.share($0.lowerBound))–\(Self.share($0.upperBound))"
      }
      return [
        score.rawValue, Self.share(tally.share), interval ?? "", "\(tally.hits)/\(tally.total)",
      ]
    }
    return Self.table([["score", "share", "95 % interval", "turns"]] + rows)
  }

  private func text(of table: Breakdown) -> String {
    Self.table(
      [["right, by \(table.title)", "share", "95 % interval", "turns"]]
        + table.rows.map { row in
          let interval = row.tally.interval.map {
            "\(Self.share($0.lowerBound))–\(Self.share($0.upperBound))"
          }
          return [
            row.name, Self.share(row.tally.share), interval ?? "",
            "\(row.tally.hits)/\(row.tally.total)",
          ]
        })
  }

  /// Confusions that are shown, at most.
  private static let mostConfusions = 15

  private func text(of confusion: Confusion, title: String) -> String {
    Self.table(
      [["confused \(title): expected", "got", "turns"]]
        + confusion.rows.prefix(Self.mostConfusions).map {
          [$0.expected, $0.got, String($0.count)]
        })
  }

  private func text(of comparison: Comparison) -> String {
    let rows = comparison.changes.map { change in
      [
        change.score.rawValue, Self.share(change.before.share), Self.share(change.now.share),
        "+\(change.gains) −\(change.losses)", change.isDrop ? "dropped by more than noise" : "",
      ]
    }
    var parts = [
      Self.table([["since the baseline", "then", "now", "turns", ""]] + rows)
    ]
    for (title, verdicts) in [("got worse", comparison.worse), ("got better", comparison.better)]
    where !verdicts.isEmpty {
      parts.append(
        "\(title): \(verdicts.count)\n"
          + verdicts.map { "  " + Self.line(of: $0) }.joined(separator: "\n"))
    }
    if comparison.newTurns > 0 {
      parts.append("not in the baseline: \(comparison.newTurns)")
    }
    return parts.joined(separator: "\n\n")
  }

  private var ablationTable: String {
    let rows = ablations.map { ablation in
      ["without \(ablation.component.rawValue)"]
        + Score.allCases.map { Self.share(ablation.scores[$0].share) }
    }
    return Self.table(
      [[""] + Score.allCases.map(\.rawValue)]
        + [["all parts"] + Score.allCases.map { Self.share(scores[$0].share) }] + rows)
  }

  private var worstTurns: String {
    let lines = worst.map { wrong in
      Self.line(of: wrong.verdict) + "\n    " + Self.reason(wrong.explanation)
    }
    return "worst \(worst.count) of \(wrongCount) wrong turns\n  "
      + lines.joined(separator: "\n  ")
  }

  static func line(of verdict: Verdict) -> String {
    let expected =
      verdict.labelled.kind.name + (verdict.labelled.gold.first.map { " " + $0 } ?? "")
    let got = verdict.kind.name + (verdict.passages.first.map { " " + $0 } ?? "")
    return "\(verdict.place): expected \(expected), got \(got): "
      + Printable.text(excerpt(of: verdict.asked))
  }

  /// Characters of a question that are shown.
  private static let longestExcerpt = 160

  private static func excerpt(of question: String) -> String {
    let flat = String(question.map { $0.isNewline ? " " : $0 })
    return flat.count <= longestExcerpt ? flat : flat.prefix(longestExcerpt) + "…"
  }

  /// The explanation in a line: what was decided, by what, against what.
  static func reason(_ explanation: Explanation) -> String {
    let wanted = ["decision", "outcome"]
    var parts = explanation.children.filter { wanted.contains($0.name) }.map {
      "\($0.name): \($0.detail)"
    }
    if let evidence = explanation.children.first(where: { $0.name == "evidence" }) {
      let documents = evidence.children.prefix(3).map { "\($0.name) \($0.value ?? 0)" }
      parts.insert("best: " + documents.joined(separator: ", "), at: min(1, parts.count))
    }
    return Printable.text(parts.joined(separator: "; "))
  }

  static func share(_ thousandths: Int?) -> String {
    guard let thousandths else { return "–" }
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(digits)"
  }

  /// Rows in columns: the first to the left, the others to the right.
  private static func table(_ rows: [[String]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ").trimmingTrailingSpaces
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
