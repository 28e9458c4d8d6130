internal import Conversation
internal import Rendering

/// A page for people: one file, without script, that prints.
extension EvaluationReport {
  public var html: String {
    var body = [HTML.element("h1", "How well the guide understands")]
    body.append(HTML.element("p", "Knowledge \(knowledge), \(verdicts.count) turns."))
    body.append(
      HTML.table(
        "Scores", ["score", "share", "95 % interval", "turns"],
        Score.allCases.map { [$0.rawValue] + Self.cells(scores[$0]) }))
    if let comparison { body.append(Self.section(of: comparison)) }
    if !ablations.isEmpty {
      body.append(
        HTML.table(
          "Without a component", ["without"] + Score.allCases.map(\.rawValue),
          ablations.map { ablation in
            [ablation.component.rawValue]
              + Score.allCases.map { Self.share(ablation.scores[$0].share) }
          }))
    }
    body += breakdowns.filter { !$0.rows.isEmpty }.map { breakdown in
      HTML.table(
        "Right, by \(breakdown.title)", [breakdown.title, "share", "95 % interval", "turns"],
        breakdown.rows.map { [$0.name] + Self.cells($0.tally) })
    }
    for (title, confusion) in [("Kinds confused", kinds), ("Passages confused", passages)]
    where !confusion.rows.isEmpty {
      body.append(
        HTML.table(
          title, ["expected", "got", "turns"],
          confusion.rows.map { [$0.expected, $0.got, String($0.count)] }))
    }
    body.append(HTML.element("h2", "The worst \(worst.count) of \(wrongCount) wrong turns"))
    body += worst.map { wrong in
      "<details><summary>\(HTML.escaped(Self.line(of: wrong.verdict)))</summary>"
        + HTML.element("pre", ExplanationText.text(of: wrong.explanation)) + "</details>"
    }
    return HTML.page(
      "Neuregen guide: evaluation", style: Self.style, body: body.joined(separator: "\n"))
  }

  private static func section(of comparison: Comparison) -> String {
    let changes = HTML.table(
      "Since the baseline", ["score", "then", "now", "better", "worse", ""],
      comparison.changes.map {
        [
          $0.score.rawValue, share($0.before.share), share($0.now.share), String($0.gains),
          String($0.losses), $0.isDrop ? "dropped by more than noise" : "",
        ]
      })
    let lists = [("Got worse", comparison.worse), ("Got better", comparison.better)].map {
      "<details><summary>\($0.0): \($0.1.count)</summary><ul>"
        + $0.1.map { HTML.element("li", line(of: $0)) }.joined() + "</ul></details>"
    }
    return changes + lists.joined(separator: "\n")
  }

  private static func cells(_ tally: Tally) -> [String] {
    let interval = tally.interval.map { "\(share($0.lowerBound))–\(share($0.upperBound))" }
    return [share(tally.share), interval ?? "", "\(tally.hits)/\(tally.total)"]
  }

  /// Figures stand at the right of their columns.
  private static let style = """
    th, td { text-align: right; }
    th:first-child { text-align: left; font-weight: normal; }
    thead th { font-weight: bold; }
    """
}
