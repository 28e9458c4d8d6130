import KnowledgeAuthoring
import Testing

@testable import PageReading

/// Knowledge that restates a page, changed in one place.
@Suite struct PageComparisonTests {
  private static func findings(
    _ old: String = "", _ new: String = "", in path: String = ""
  ) throws -> [String] {
    var files = try Fixture.draft("apnoea.txt").files
    if let number = files.firstIndex(where: { $0.path.hasPrefix(path) && $0.text.contains(old) }) {
      files[number].text = files[number].text.replacing(old, with: new)
    }
    let (source, _) = KnowledgeReader.read(files)
    return PageComparison.findings(of: source, files: files, with: try Fixture.page("apnoea.txt"))
      .map { finding in
        let place = finding.location
        return "\(place.file):\(place.line):\(place.column): "
          + (finding.severity == .error ? "error: " : "warning: ") + finding.problem
      }
  }

  @Test("a page and what was drafted from it agree")
  func agree() throws {
    #expect(try Self.findings() == [])
  }

  @Test(
    "each difference is found and placed",
    arguments: [
      (
        "60-70%", "60-75%", "sections/003",
        [
          "sections/003-conventional-treatment-for-sleep-apnoea.md:5:92: error: the page has no figure '60-75%'",
          "apnoea.txt:23:42: warning: no passage has the page's figure '60-70%'",
        ]
      ),
      (
        "014-3300", "014-3301", "sections/006",
        ["sections/006-how-this-works.md:5:6: error: the page has no telephone number '5550143301'"]
      ),
      (
        "      2011", "      2012", "references",
        [
          "references.json:48:11: error: the work 'ferro-2011' has the year '2012', and the page '2011'"
        ]
      ),
      (
        "the nose", "the nose with sertraline", "sections/003",
        [
          "sections/003-conventional-treatment-for-sleep-apnoea.md:5:68: error: the page has no drug 'sertraline'"
        ]
      ),
      (
        "Made-up", "Made up of", "references",
        [
          "references.json:44:1: error: the work 'ferro-2011' has the journal 'Annals of Made up of Pneumology', and the page 'Annals of Made-up Pneumology'"
        ]
      ),
    ])
  func found(old: String, new: String, path: String, expected: [String]) throws {
    #expect(try Self.findings(old, new, in: path).sorted() == expected.sorted())
  }

  @Test("a work that was taken out is missed")
  func missingWork() throws {
    let page = try Fixture.page("apnoea.txt")
    var source = KnowledgeReader.read(try Fixture.draft("apnoea.txt").files).source
    source.references.removeAll { $0.value.id == "zeta-2003" }
    let findings = PageComparison.findings(of: source, files: [], with: page)
    #expect(findings.map(\.problem) == ["references.json lacks the page's work 'zeta-2003'"])
    #expect(findings.map(\.location.line) == [42])
  }
}
