public import Conversation
public import Knowledge
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
        text += line.trimmed.isEmpty ? "#\n" : "# \(line.trimmed)\n"
      }
      text += "\n"
    }
    if let opening = transcript.opening { text += self.text(of: opening.demand) + "\n" }
    text += transcript.exchanges.map { exchange in
      let demands = exchange.expectations.map { self.text(of: $0.demand) }
      return field(.visitor, exchange.visitor) + demands.joined()
    }.joined(separator: "\n")
    return text
  }

  /// A talk as a transcript that expects of each reply what it was: to be read, and a test at once.
  public static func recording(
    title: String, of turns: [(typed: String, reply: Reply)], in knowledge: KnowledgeBase
  ) -> Transcript {
    Transcript(
      title: title, opening: Expectation(.text(knowledge[.opening])),
      exchanges: turns.map { turn in
        Exchange(
          visitor: clean(turn.typed),
          expectations: demands(of: turn.reply, knowledge).map { Expectation($0) })
      })
  }

  private static func demands(
    of reply: Reply, _ knowledge: KnowledgeBase
  ) -> [Expectation.Demand] {
    var demands: [Expectation.Demand] = [
      .text(PlainText.text(of: reply, knowledge)), .kind(reply.kind),
    ]
    func ids(_ numbers: [Int]) -> [String] { numbers.map { knowledge.passages[$0].id } }
    if !reply.passages.isEmpty { demands.append(.passages(ids(reply.passages))) }
    if !reply.related.isEmpty { demands.append(.related(ids(reply.related))) }
    if !reply.references.isEmpty {
      demands.append(.references(reply.references.map { knowledge.references[$0].id }))
    }
    if !reply.contacts.isEmpty {
      demands.append(.contacts(reply.contacts.map { knowledge.contacts[$0].id }))
    }
    demands.append(.booking(isShown: reply.offersBooking))
    return demands
  }

  private static func text(of demand: Expectation.Demand) -> String {
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
    }
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
