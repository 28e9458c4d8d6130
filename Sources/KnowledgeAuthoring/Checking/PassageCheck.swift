internal import Knowledge

/// What every passage needs beside its text, and whether the names in lists are those of passages.
enum PassageCheck {
  static func findings(in source: KnowledgeSource) -> [Finding] {
    let ids = Set(source.passages.map(\.id.value))
    return source.passages.flatMap { missing(for: $0, in: source) }
      + source.suggestions.compactMap { unknown($0.passage, among: ids) }
      + source.links.compactMap { unknown($0.passage, among: ids) }
      + neverCited(in: source)
  }

  private static func missing(for passage: SourcePassage, in source: KnowledgeSource) -> [Finding] {
    let id = passage.id.value
    var findings: [Finding] = []
    func report(_ problem: String, _ remedy: String) {
      findings.append(
        Finding(.error, at: passage.id.location, "the passage '\(id)' \(problem)", remedy))
    }
    if passage.blocks.isEmpty { report("has no text", "write it below the heading") }
    if !source.suggestions.contains(where: { $0.passage.value == id }) {
      report("has no suggested question", "add '\(id): …?' to suggestions.yaml")
    }
    let links = source.links.first { $0.passage.value == id }?.links ?? []
    if !links.contains(where: { $0.aspect.value == "more" && !$0.passages.isEmpty }) {
      report("has no 'more' link", "add 'more: […]' below '\(id):' in links.yaml")
    }
    return findings
  }

  static func unknown(_ id: Located<String>, among ids: Set<String>) -> Finding? {
    guard !ids.contains(id.value) else { return nil }
    let near = NearestName.of(id.value, among: ids)
    return Finding(
      .error, at: id.location, "there is no passage '\(id.value)'",
      near.map { "did you mean '\($0)'?" } ?? "write an id that exists")
  }

  private static func neverCited(in source: KnowledgeSource) -> [Finding] {
    var cited: Set<String> = []
    for sentence in source.passages.flatMap(\.blocks).flatMap(\.sentences) {
      for case .citation(let works) in sentence.runs { cited.formUnion(works.map(\.value)) }
    }
    return source.references.filter { !cited.contains($0.value.id) }.map { work in
      Finding(
        .warning, of: .uncited, at: work.location, "the work '\(work.value.id)' is never cited",
        "cite it where it belongs as [@\(work.value.id)], or delete it")
    }
  }
}
