internal import Knowledge
internal import Rendering

/// Writes conversations as transcripts.
public enum TranscriptWriter {
  /// The transcript as a file. What is read back from it is the transcript with its texts cleaned:
  /// without control codes, and without blanks at the ends of lines.
  public static func text(of transcript: Transcript) -> String {
    var text = ""
    let title = clean(transcript.title)
    if !title.isEmpty {
      for line in title.split(separator: "\n", omittingEmptySubsequences: false) {
        text += comment(String(line.trimmed))
      }
      text += "\n"
    }
    if let opening = transcript.opening { text += lines(of: [opening]) + "\n" }
    text += transcript.exchanges.enumerated().map { index, exchange in
      let included = transcript.inclusions.filter { $0.before == index }
      return (exchange.talk.map { field(.talk, $0) } ?? "")
        + included.map { field(.include, $0.path) }.joined() + lines(of: exchange)
    }.joined(separator: "\n")
    return text
  }

  /// An expectation as it stands in a file, with a line end.
  static func text(of demand: Expectation.Demand) -> String {
    switch demand {
    case .text(let text): field(.guide, text)
    case .kind(let kind): field(.expect, kind.name)
    case .rule(let id): field(.rule, id ?? "none")
    case .passages(let ids): field(.passages, list(ids))
    case .related(let ids): field(.related, list(ids))
    case .references(let ids): field(.references, list(ids))
    case .contacts(let ids): field(.contacts, list(ids))
    case .booking(let isShown): field(.booking, isShown ? "shown" : "withheld")
    case .says(let words): field(.says, words)
    case .neverSays(let words): field(.neverSays, words)
    case .neverCites(let ids): field(.neverCites, list(ids))
    case .neverOffers(let ids): field(.neverOffers, list(ids))
    }
  }

  private static func lines(of exchange: Exchange) -> String {
    field(.visitor, exchange.visitor)
      + exchange.alternatives.map { field(.or, $0.text) }.joined()
      + lines(of: exchange.expectations)
  }

  /// The expectations, with a mark where the author changes; people come first, unmarked.
  private static func lines(of expectations: [Expectation]) -> String {
    var text = ""
    var author = AuthorMark.written
    for expectation in expectations {
      let next = expectation.isRecorded ? AuthorMark.recorded : .written
      if next != author { text += next.line + "\n" }
      author = next
      text += self.text(of: expectation.demand)
    }
    return text
  }

  /// A line of the title. One that reads like a mark ends with a full stop, so that it is none.
  private static func comment(_ line: String) -> String {
    if line.isEmpty { return "#\n" }
    return "# " + line + (AuthorMark(comment: line) == nil ? "\n" : ".\n")
  }

  private static func list(_ ids: [String]) -> String {
    ids.isEmpty ? "none" : ids.joined(separator: ", ")
  }

  private static func field(_ name: FieldName, _ text: String) -> String {
    let lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    var field = "\(name.rawValue):"
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        field += index == 0 ? "" : "\n"
      } else {
        field += (index == 0 ? " " : "\n  ") + line
      }
    }
    return field + "\n"
  }

  /// The text as a transcript can hold it: lines of printable text, no blanks at their ends, no
  /// empty lines at its ends.
  static func clean(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        let words = line.split(separator: "\t", omittingEmptySubsequences: false)
        return String(Printable.text(words.joined(separator: " ")).withoutBlanksAtEnd)
      }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard !lines.isEmpty else { return "" }
    lines[0] = String(lines[0].trimmed)
    return lines.joined(separator: "\n")
  }
}
