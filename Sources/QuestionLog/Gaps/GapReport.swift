public import Knowledge
public import Rendering

/// Groups of questions without an answer, for people and for programs.
public struct GapReport: Sendable {
  private let gaps: [Gap]
  private let entries: Int
  private let knowledge: KnowledgeBase

  /// Wordings, passages and topics that are shown of a group, at most.
  private static let mostWordings = 5
  private static let mostNearest = 3
  private static let mostTopics = 2

  public init(_ gaps: [Gap], amongEntries entries: Int, in knowledge: KnowledgeBase) {
    self.gaps = gaps
    self.entries = entries
    self.knowledge = knowledge
  }

  public var text: String {
    let open = gaps.reduce(0) { $0 + $1.count }
    let sum =
      "\(Self.counted(open, "question")) of \(entries) found no answer, in "
      + Self.counted(gaps.count, "group")
    return ([sum] + gaps.enumerated().map { text(of: $1, number: $0 + 1) })
      .joined(separator: "\n\n")
  }

  private func text(of gap: Gap, number: Int) -> String {
    let found = gap.found.map { "\($0.found.rawValue) \($0.count)" }.joined(separator: ", ")
    var lines = [
      "\(number). \(Self.counted(gap.count, "time")) in "
        + "\(Self.counted(gap.wordings.count, "wording")): \(found)"
    ]
    for wording in gap.wordings.prefix(Self.mostWordings) {
      let count = wording.count > 1 ? "  (\(wording.count) times)" : ""
      lines.append("     \(Printable.text(wording.question))\(count)")
    }
    let rest = gap.wordings.count - Self.mostWordings
    if rest > 0 { lines.append("     … and \(Self.counted(rest, "wording")) more") }
    let topics = gap.nearest.filter { topic($0) != nil }
    let passages = gap.nearest.filter { topic($0) == nil }.prefix(Self.mostNearest)
    lines.append(
      "   nearest: " + (passages.isEmpty ? "none" : passages.map(line).joined(separator: "; ")))
    if !topics.isEmpty {
      let names = topics.prefix(Self.mostTopics).map { "\($0.id), \(topic($0) ?? "")" }
      lines.append("   not on the page: " + Printable.text(names.joined(separator: "; ")))
    }
    return lines.joined(separator: "\n")
  }

  /// A passage with its title, where the knowledge still has it.
  private func line(on near: Gap.Tally) -> String {
    let title = knowledge.passage(withID: near.id).map { knowledge.passages[$0].title }
    return "\(Printable.text(near.id)), \(title ?? "which is gone")"
  }

  /// What a topic that the page lacks is called; nil for a passage, and for what is gone.
  private func topic(_ near: Gap.Tally) -> String? {
    knowledge.rules.first { $0.id == near.id }?.title
  }

  private func json(of near: [Gap.Tally], _ title: (Gap.Tally) -> String?) -> JSON {
    .array(
      near.map {
        .object([
          ("id", .string($0.id)), ("title", .string(title($0))), ("count", .number($0.count)),
        ])
      })
  }

  public var json: JSON {
    .object([
      ("entries", .number(entries)),
      (
        "gaps",
        .array(
          gaps.enumerated().map { number, gap in
            .object([
              ("number", .number(number + 1)),
              ("count", .number(gap.count)),
              (
                "found",
                .object(gap.found.map { ($0.found.rawValue, .number($0.count)) })
              ),
              (
                "wordings",
                .array(
                  gap.wordings.map {
                    .object([
                      ("question", .string($0.question)), ("count", .number($0.count)),
                      ("redacted", .bool($0.isRedacted)),
                    ])
                  })
              ),
              (
                "nearest",
                json(of: gap.nearest.filter { topic($0) == nil }) { near in
                  knowledge.passage(withID: near.id).map { knowledge.passages[$0].title }
                }
              ), ("topics", json(of: gap.nearest.filter { topic($0) != nil }, topic)),
            ])
          })
      ),
      ("knowledge", .string(knowledge.hash)),
    ])
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
