public import KnowledgeAuthoring

/// Compares the knowledge with the page that it restates: what stands on one side only.
///
/// Looked at are passages with their titles, suggestions, the facts of the clinic and the works. What
/// the guide says of itself and in danger (rules, fixed sentences, crisis lines) is not the page's.
/// A figure, number to call, name or work that the page lacks is an error; one of the page that no
/// passage has is a warning.
public struct PageComparison {
  public private(set) var findings: [Finding] = []
  private let page: Page
  private let files: [SourceFile]

  public static func findings(
    of source: KnowledgeSource, files: [SourceFile], with page: Page
  ) -> [Finding] {
    var comparison = PageComparison(files: files, page: page)
    comparison.compare(source)
    return comparison.findings
  }

  private init(files: [SourceFile], page: Page) {
    self.files = files
    self.page = page
  }

  private mutating func compare(_ source: KnowledgeSource) {
    let references = ReferenceList(of: page)
    let names = NamedThings(source.names)
    let told = StatedFacts.told(by: source, files: files, names: names)
    let stated = StatedFacts.stated(by: page, references, names: names)
    for fact in told.inOrder where !stated.holds(fact.fact) {
      findings.append(
        Finding(
          .error, of: .page, at: fact.location, "the page has no \(fact.fact.description)",
          "say what the page says, or take it out"))
    }
    for fact in stated.inOrder where !told.holds(fact.fact) {
      findings.append(
        Finding(
          .warning, of: .page, at: fact.location,
          "no passage has the page's \(fact.fact.description)",
          "say it in the passage that it belongs to, if visitors should know"))
    }
    findings += WorkComparison.findings(of: source.references, files: files, references.works, page)
  }
}
