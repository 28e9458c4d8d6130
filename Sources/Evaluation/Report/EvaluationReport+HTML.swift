internal import Conversation
internal import Rendering

/// A page for people: one file, without script, that prints.
extension EvaluationReport {
  public var html: String {
    var body = [Self.element("h1", "How well the guide understands")]
    body.append(Self.element("p", "Knowledge \(knowledge), \(verdicts.count) turns."))
    body.append(
      Self.table(
        "Scores", ["score", "share", "95 % interval", "turns"],
        Score.allCases.map { [$0.rawValue] + Self.cells(scores[$0]) }))
    if let comparison { body.append(Self.section(of: comparison)) }
    if !ablations.isEmpty {
      body.append(
        Self.table(
          "Without a component", ["without"] + Score.allCases.map(\.rawValue),
          ablations.map { ablation in
            [ablation.component.rawValue]
              + Score.allCases.map { Self.share(ablation.scores[$0].share) }
          }))
    }
    body += breakdowns.filter { !$0.rows.isEmpty }.map { breakdown in
      Self.table(
        "Right, by \(breakdown.title)", [breakdown.title, "share", "95 % interval", "turns"],
        breakdown.rows.map { [$0.name] + Self.cells($0.tally) })
    }
    for (title, confusion) in [("Kinds confused", kinds), ("Passages confused", passages)]
    where !confusion.rows.isEmpty {
      body.append(
        Self.table(
          title, ["expected", "got", "turns"],
          confusion.rows.map { [$0.expected, $0.got, String($0.count)] }))
    }
    body.append(Self.element("h2", "The worst \(worst.count) of \(wrongCount) wrong turns"))
    body += worst.map { wrong in
      "<details><summary>\(Self.escaped(Self.line(of: wrong.verdict)))</summary>"
        + Self.element("pre", ExplanationText.text(of: wrong.explanation)) + "</details>"
    }
    return Self.page(body)
  }

  private static func section(of comparison: Comparison) -> String {
    let changes = table(
      "Since the baseline", ["score", "then", "now", "better", "worse", ""],
      comparison.changes.map {
        [
          $0.score.rawValue, share($0.before.share), share($0.now.share), String($0.gains),
          String($0.losses), $0.isDrop ? "dropped by more than noise" : "",
        ]
      })
    let lists = [("Got worse", comparison.worse), ("Got better", comparison.better)].map {
      "<details><summary>\($0.0): \($0.1.count)</summary><ul>"
        + $0.1.map { element("li", line(of: $0)) }.joined() + "</ul></details>"
    }
    return changes + lists.joined(separator: "\n")
  }

  private static func cells(_ tally: Tally) -> [String] {
    let interval = tally.interval.map { "\(share($0.lowerBound))–\(share($0.upperBound))" }
    return [share(tally.share), interval ?? "", "\(tally.hits)/\(tally.total)"]
  }

  private static func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
    let heading = head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let lines = rows.map { row in
      "<tr><th scope=\"row\">\(escaped(row[0]))</th>"
        + row.dropFirst().map { element("td", $0) }.joined() + "</tr>"
    }
    return "<table><caption>\(escaped(title))</caption><thead><tr>\(heading)</tr></thead><tbody>"
      + lines.joined(separator: "\n") + "</tbody></table>"
  }

  private static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result = ""
    for character in lines.map({ Printable.text(String($0)) }).joined(separator: "\n") {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }

  private static func page(_ body: [String]) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Neuregen guide: evaluation</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem;
      color-scheme: light dark; }
    table { border-collapse: collapse; margin: 1.5rem 0; }
    caption { font-weight: bold; text-align: left; padding-bottom: .3rem; }
    th, td { border-bottom: 1px solid #8886; padding: .15rem .8rem .15rem 0; text-align: right; }
    th:first-child { text-align: left; font-weight: normal; }
    thead th { font-weight: bold; }
    pre { overflow-x: auto; font-size: .85rem; }
    </style>
    </head>
    <body>
    \(body.joined(separator: "\n"))
    </body>
    </html>

    """
  }
}
