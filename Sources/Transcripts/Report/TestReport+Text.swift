internal import Rendering

extension TestReport {
  /// A difference as lines for people: where, what sort, which class, what was expected, what came.
  public static func text(of difference: Difference, _ palette: Palette = .none) -> String {
    let place = difference.place
    let heading = "\(place.file):\(place.line):\(place.column): \(difference.sort.heading)"
    var lines = [palette.strong(heading)]
    func add(_ label: String, _ text: String) {
      let padding = String(repeating: " ", count: 10 - label.count)
      lines.append("  \(palette.quiet(label))\(padding)\(text)")
    }
    func plain(_ text: String) -> String { Printable.text(text.singleSpaced) }
    let visitor = difference.visitor.map { Excerpt.opening(of: $0) } ?? "(nothing yet)"
    let line = difference.alternative.map { "line \($0.line): " } ?? ""
    add("visitor", plain(line + visitor))
    let label = difference.change.label
    add("class", difference.change == .safety ? palette.alarm(label) : label)
    if difference.sort == .wording {
      for hunk in WordDifference(difference.expected, difference.got).hunks {
        add("expected", text(of: hunk.expected, palette.expected))
        add("got", text(of: hunk.got, palette.got))
      }
    } else {
      add("expected", palette.expected(difference.expected.singleSpaced))
      add("got", palette.got(difference.got.singleSpaced))
    }
    if let note = difference.note { add("note", plain(note)) }
    return lines.joined(separator: "\n")
  }

  /// A message of which nothing is expected yet, as lines for people.
  public static func text(ofAwaiting exchange: Exchange, _ palette: Palette = .none) -> String {
    let place = exchange.place
    let heading = "\(place.file):\(place.line):\(place.column): awaits what is expected"
    let words = Printable.text(Excerpt.opening(of: exchange.visitor).singleSpaced)
    return palette.strong(Printable.text(heading)) + "\n  \(palette.quiet("visitor"))   \(words)"
  }

  private static func text(
    of side: WordDifference.Side, _ coloured: (String) -> String
  ) -> String {
    [Printable.text(side.before), coloured("[\(side.changed)]"), Printable.text(side.after)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Difference.Sort {
  fileprivate var heading: String {
    switch self {
    case .wording: "other wording"
    case .words: "words that must, or must not, be said"
    case .passage: "another passage"
    case .reference: "other references"
    case .kind: "another kind of reply"
    case .rule: "another rule decides"
    case .booking: "booking prompt"
    case .contacts: "other contacts"
    }
  }
}
