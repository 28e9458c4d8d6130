internal import KnowledgeAuthoring

/// Turns the citations in the page's words into those of Pandoc.
struct CitedText {
  private let match: CitationMatch
  private let works: [ListedWork]
  private let notes: Set<Int>
  private let page: Page
  private(set) var problems: [Finding] = []
  private(set) var matched = 0
  private(set) var unmatched = 0

  init(_ references: ReferenceList, of page: Page) {
    works = references.works
    notes = references.notes
    match = CitationMatch(works)
    self.page = page
  }

  /// The words of a block as Markdown, each citation that a work answers to as `[@id]`.
  mutating func markdown(of block: PageBlock) -> String {
    let scalars = Array(block.text.unicodeScalars)
    var text = ""
    var index = 0
    for citation in CitationFinder.citations(in: block.text) {
      let (ids, left) = resolve(citation, block)
      guard !ids.isEmpty else { continue }
      var before = scalars[index..<citation.range.lowerBound].string
      while before.last?.isWhitespace == true { before.removeLast() }
      text += WrittenText.markdown(before, opens: index == 0)
      let mark = "[" + ids.map { "@" + $0 }.joined(separator: "; ") + "]"
      text += (text.isEmpty ? "" : " ") + mark
      if !left.isEmpty {
        text += " " + WrittenText.markdown("(" + left.joined(separator: "; ") + ")")
      }
      index = citation.range.upperBound
    }
    return text + WrittenText.markdown(scalars[index...].string, opens: index == 0)
  }

  /// Ids of the works that a citation means, and the words for those that no work answers to.
  private mutating func resolve(
    _ citation: Citation, _ block: PageBlock
  ) -> (ids: [String], left: [String]) {
    var ids: [String] = []
    var left: [String] = []
    for (target, words) in citation.targets {
      switch match.result(for: target) {
      case .work(let place):
        matched += 1
        if !ids.contains(works[place].item.id) { ids.append(works[place].item.id) }
      case .several(let places):
        left.append(words)
        let names = places.map { "'\(works[$0].item.id)'" }.joined(separator: ", ")
        report(citation, block, "'\(words)' may mean \(names)", "cite the one that is meant")
      case .none:
        left.append(words)
        guard isMeant(target, citation) else { continue }
        report(
          citation, block, "'\(words)' is cited, and the page lists no such work",
          "add the work to references.json, and cite it here")
      }
    }
    return (ids, left)
  }

  /// Numbers in brackets cite only where works have numbers; a year behind a name may mean no work.
  private func isMeant(_ target: Citation.Target, _ citation: Citation) -> Bool {
    if case .number(let number) = target { return match.hasNumbers && !notes.contains(number) }
    return !citation.isNarrative
  }

  private mutating func report(
    _ citation: Citation, _ block: PageBlock, _ problem: String, _ remedy: String
  ) {
    unmatched += 1
    problems.append(Finding(.warning, at: page.location(block.place), problem, remedy))
  }
}
