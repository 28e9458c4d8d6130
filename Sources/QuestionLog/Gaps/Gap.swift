/// Questions in like words that found no answer.
public struct Gap: Sendable, Equatable {
  /// The wordings, the most asked first; ties in the order of the alphabet.
  public var wordings: [Wording]
  /// Ids of the passages and topics that were near, with how often; those that were nearest first, ties by id.
  public var nearest: [Tally]
  /// What the questions found, most often first; ties in the order of `Found`.
  public var found: [(found: Found, count: Int)]

  public struct Wording: Sendable, Equatable {
    public var question: String
    public var count: Int

    /// Whether something was taken out of it; such a wording is no phrasing.
    public var isRedacted: Bool { Placeholder.isIn(question) }
  }

  public struct Tally: Sendable, Equatable {
    public var id: String
    public var count: Int
  }

  /// Ranks of an entry that count; the first counts most.
  private static let mostRanks = LogEntry.mostNearest + LogEntry.mostTopics

  public var count: Int { wordings.reduce(0) { $0 + $1.count } }

  public static func == (one: Gap, other: Gap) -> Bool {
    one.wordings == other.wordings && one.nearest == other.nearest
      && one.found.elementsEqual(other.found, by: ==)
  }

  init(_ members: [(question: String, entries: [LogEntry])]) {
    wordings = members.map { Wording(question: $0.question, count: $0.entries.count) }
      .sorted { ($1.count, $0.question) < ($0.count, $1.question) }
    let entries = members.flatMap(\.entries)
    var near: [String: (count: Int, points: Int)] = [:]
    for entry in entries {
      for (rank, id) in entry.nearest.prefix(Self.mostRanks).enumerated() {
        near[id, default: (0, 0)].count += 1
        near[id, default: (0, 0)].points += Self.mostRanks - rank
      }
    }
    nearest = near.sorted { ($1.value.points, $0.key) < ($0.value.points, $1.key) }
      .map { Tally(id: $0.key, count: $0.value.count) }
    found = Found.allCases.map { found in (found, entries.count { $0.found == found }) }
      .filter { $0.1 > 0 }.enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
  }
}
