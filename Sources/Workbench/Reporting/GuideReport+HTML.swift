internal import Foundation
internal import KnowledgeAuthoring
internal import Rendering

extension GuideReport {
  /// Fragile replies and unnoticed mutants of an operation that are listed.
  private static let most = 40

  private static let title = "Neuregen guide: report"

  /// What every report begins with.
  public static var opening: String {
    let page = HTML.page(title, body: "")
    return String(page[..<page.range(of: "<style>")!.lowerBound])
  }

  /// The report as one page.
  public var html: String {
    HTML.page(
      Self.title, style: Self.style,
      body: ([heading, covered, exercised, noticed] + confusions.map(\.html) + [narrow, missing])
        .joined(separator: "\n"))
  }

  private var heading: String {
    HTML.element("h1", "The state of the guide")
      + HTML.element(
        "p",
        "Knowledge \(knowledge): \(passages.count) passages, \(asked.right) of \(asked.total) "
          + "labelled messages replied to rightly, \(mutation.noticed) of \(mutation.results.count) "
          + "alterations noticed by the transcripts.")
  }

  private var covered: String {
    HTML.element("h2", "What it covers")
      + HTML.table(
        "Passages, by section", ["passage", "section", "title", "grade", "phrasings", "works"],
        passages.map {
          [
            $0.id, $0.section, $0.title, "\($0.grade)", String($0.phrasings), String($0.works),
          ]
        })
      + HTML.element(
        "p", "The grade is the years of school that a passage asks for; 8 or less is meant.")
  }

  private var exercised: String {
    HTML.element("h2", "What the transcripts exercise")
      + HTML.table(
        "Parts of the knowledge", ["part", "exercised", "of", "which means"],
        coverage.groups.map {
          [$0.name, String($0.exercised), String($0.total), $0.meaning]
        })
  }

  private var noticed: String {
    let rows = Mutant.Operation.allCases.map { operation in
      let results = mutation.results.filter { $0.mutant.operation == operation }
      return [
        operation.rawValue, String(results.count { $0.noticedBy != nil }), String(results.count),
        String(mutation.withoutEffect[operation] ?? 0),
        String(mutation.withoutWitness.count { $0.operation == operation }),
      ]
    }
    let rest = mutation.results.filter { $0.noticedBy == nil && !$0.mutant.isOfSafety }
    let unnoticed = mutation.unnoticedSafety + rest
    return HTML.element("h2", "What the transcripts would notice")
      + HTML.table(
        "Alterations", ["alteration", "noticed", "of", "make no difference", "without a witness"],
        rows)
      + details(
        "Not noticed: \(unnoticed.count)",
        unnoticed.prefix(Self.most).map { "\($0.mutant.operation.rawValue): \($0.mutant.part)" },
        of: unnoticed.count)
  }

  private var narrow: String {
    HTML.element("h2", "Fragile replies")
      + HTML.element(
        "p",
        "\(fragile.count) messages are replied to rightly with a lead of \(FragileReply.margin) percent "
          + "or less; the narrowest first.")
      + HTML.table(
        "Fragile replies", ["message", "winner", "runner-up", "lead", "place"],
        fragile.prefix(Self.most).map {
          [$0.message, $0.winner, $0.runnerUp, "\($0.lead) %", $0.place]
        })
  }

  private var missing: String {
    guard !gaps.isEmpty else { return "" }
    return HTML.element("h2", "Asked in vain")
      + HTML.table(
        "Questions that found no answer", ["question", "times", "nearest passages"],
        gaps.map { [$0.question, String($0.count), $0.nearest.joined(separator: ", ")] })
  }

  private func details(_ summary: String, _ lines: [String], of count: Int) -> String {
    guard !lines.isEmpty else { return "" }
    let rest = count > lines.count ? [HTML.element("li", "… and \(count - lines.count) more")] : []
    return "<details><summary>\(HTML.escaped(summary))</summary><ul>"
      + (lines.map { HTML.element("li", $0) } + rest).joined() + "</ul></details>"
  }

  private static let style = """
    th, td { text-align: left; vertical-align: top; }
    td { overflow-wrap: break-word; }
    tbody th { font-weight: normal; }
    figure { margin: 1.5rem 0; overflow-x: auto; }
    figcaption { font-weight: bold; }
    svg { max-width: 100%; height: auto; font: 11px system-ui, sans-serif;
      fill: currentColor; }
    .grid { fill: none; stroke: #8888; }
    .right { fill: #2a7; }
    .wrong { fill: #d33; }
    """
}
