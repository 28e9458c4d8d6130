import Conversation
import Knowledge
import Rendering

/// Tells whether rendered text is made of listed sentences and of nothing else.
///
/// A line is covered where listed texts, with marks between them, make it up from end to end; marks of
/// works are left out. What was found covered is remembered, as most lines come again.
struct SentenceCover {
  private let texts: [Character: [[Character]]]
  private let readAs: String
  private var covered: Set<String> = [""]

  /// What stands between texts: blanks, the signs of lists and labels, the bar beside help.
  private static let glue = [" ", ":", ";", ",", "-", "›", "┃"].map { [Character]($0) }

  init(of knowledge: KnowledgeBase) {
    let words = SentenceList(of: knowledge).sentences.map { [Character]($0.words) }
    texts = Dictionary(grouping: words + Self.glue) { $0[0] }
    readAs = knowledge[.readAs]
  }

  /// The first line that holds something unlisted; nil where none does.
  mutating func stranger(in rendered: String, of reply: Reply) -> String? {
    let notes = reply.corrections.map { correction in
      readAs.replacing("{from}", with: Printable.text(correction.from))
        .replacing("{to}", with: Printable.text(correction.to))
    }
    for line in rendered.split(separator: "\n") {
      let line = String(line)
      if covered.contains(line) || notes.contains(where: line.hasSuffix) { continue }
      guard covers([Character](Self.withoutMarks(line))) else { return line }
      covered.insert(line)
    }
    return nil
  }

  /// Places that texts reach, from the beginning on.
  private func covers(_ line: [Character]) -> Bool {
    var isReached = [Bool](repeating: false, count: line.count + 1)
    isReached[0] = true
    for start in line.indices where isReached[start] {
      for text in texts[line[start]] ?? [] where line[start...].starts(with: text) {
        isReached[start + text.count] = true
      }
    }
    return isReached[line.count]
  }

  /// The line without `[1]`.
  private static func withoutMarks(_ line: String) -> String {
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "[") {
      let number = rest[rest.index(after: open)...].prefix { $0.isNumber }
      let end = number.endIndex
      let isMark = !number.isEmpty && end < rest.endIndex && rest[end] == "]"
      text += rest[..<open] + (isMark ? "" : "[")
      rest = rest[(isMark ? rest.index(after: end) : rest.index(after: open))...]
    }
    return text + rest
  }
}
