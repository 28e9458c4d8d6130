internal import TextSearch

/// The ways people ask: enough for every passage, and none that two passages share.
enum PhrasingCheck {
  /// A passage with fewer is found too seldom.
  static let fewest = 15

  static func findings(in source: KnowledgeSource, analyzer: Analyzer) -> [Finding] {
    let ids = Set(source.passages.map(\.id.value))
    return source.phrasings.compactMap { PassageCheck.unknown($0.passage, among: ids) }
      + source.passages.compactMap { tooFew(for: $0, in: source) }
      + shared(in: source, analyzer: analyzer)
  }

  private static func tooFew(for passage: SourcePassage, in source: KnowledgeSource) -> Finding? {
    let id = passage.id.value
    let lists = source.phrasings.filter { $0.passage.value == id }
    let count = lists.map(\.questions.count).reduce(0, +)
    if count == 0 {
      return Finding(
        .error, at: passage.id.location, "the passage '\(id)' has no phrasings",
        "list the ways people ask for it, \(fewest) or more, in sections/*.yaml")
    }
    guard count < fewest else { return nil }
    return Finding(
      .warning, of: .few, at: lists[0].passage.location,
      "the passage '\(id)' has \(count) phrasing\(count == 1 ? "" : "s")",
      "add ways people ask for it, until there are \(fewest) or more")
  }

  /// Phrasings that are the same to the search: same stems in the same order.
  private static func shared(in source: KnowledgeSource, analyzer: Analyzer) -> [Finding] {
    var owners: [String: (passage: String, location: SourceLocation)] = [:]
    var findings: [Finding] = []
    for list in source.phrasings {
      let passage = list.passage.value
      for question in list.questions {
        let stems = PhrasingKey.key(of: question.value, analyzer: analyzer)
        guard let owner = owners[stems] else {
          owners[stems] = (passage, question.location)
          continue
        }
        let place = "\(owner.location.file):\(owner.location.line)"
        findings.append(
          owner.passage == passage
            ? Finding(
              .warning, of: .repeated, at: question.location,
              "the phrasing '\(question.value)' stands at \(place) already",
              "delete one of them")
            : Finding(
              .error, of: .contested, at: question.location,
              "the phrasing '\(question.value)' belongs to '\(owner.passage)' already, at \(place)",
              "delete it where it fits less, or say more with it"))
      }
    }
    return findings
  }
}
