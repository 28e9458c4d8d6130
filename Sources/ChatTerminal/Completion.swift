// SPDX-License-Identifier: GPL-3.0-or-later

public import Knowledge

/// What the Tab key offers: commands after a slash, else questions and titles of passages.
public struct Completion: Sendable {
  private let topics: [String]
  private let titles: [String]
  /// The words of the titles, in the order of their first standing.
  private let words: [String]

  /// Letters that a word needs before it is completed inside a question.
  private static let leastLetters = 2

  public init(knowledge: KnowledgeBase) {
    var topics: [String] = []
    for passage in knowledge.passages {
      for topic in [passage.suggestion, passage.title] where !topics.contains(topic) {
        topics.append(topic)
      }
    }
    self.topics = topics
    titles = knowledge.passages.map(\.title)
    var words: [String] = []
    for passage in knowledge.passages {
      for word in passage.title.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      where word.count > 3 && !words.contains(String(word)) {
        words.append(String(word))
      }
    }
    self.words = words
  }

  /// Whole lines that may take the place of the line; none where nothing fits.
  ///
  /// Topics that begin as the line does, whatever its capitals, come in the order of the page; an
  /// empty line gets the titles alone, which fit on a screen. Where there is none, the last word is
  /// completed to a word of the titles.
  public func candidates(for line: String) -> [String] {
    if line.hasPrefix("/") { return commands(for: line) }
    if line.isEmpty { return titles }
    let typed = line.lowercased()
    let whole = topics.filter { $0.lowercased().hasPrefix(typed) }
    if !whole.isEmpty { return whole }
    let start = line.lastIndex(where: { $0.isWhitespace }).map { line.index(after: $0) }
    let last = line[(start ?? line.startIndex)...].lowercased()
    guard last.count >= Self.leastLetters else { return [] }
    return words.filter { $0.lowercased().hasPrefix(last) }
      .map { line + $0.dropFirst(last.count) }
  }

  /// A command that wants something after it ends with a space.
  private func commands(for line: String) -> [String] {
    let typed = line.lowercased()
    return TalkCommand.allCases.map { "/" + $0.rawValue + ($0.takesArgument ? " " : "") }
      .filter { $0.hasPrefix(typed) }
  }
}
