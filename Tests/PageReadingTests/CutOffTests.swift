import KnowledgeAuthoring
import Testing

@testable import PageReading

/// A page whose end is missing is said to be so, with the place; whole pages are not.
@Suite struct CutOffTests {
  private static let prose = "Hay fever is an allergy to pollen, and it makes many people sneeze"

  @Test(arguments: [
    ("a.txt", "Hay fever\n\n\(prose)", "3:1: the last paragraph ends within a sentence"),
    ("a.md", "# Hay fever\n\n\(prose),\n", "3:1: the last paragraph ends within a sentence"),
    (
      "a.html", "<p>\(prose) a lot.</p>\n<p>\(prose)",
      "2:4: the last paragraph ends within a sentence"
    ),
    (
      "a.html", "<html><body><p>\(prose) a lot.</p>\n<ul><li>It it\n\n",
      "2:13: the file ends before the page does: no </html>"
    ),
    ("a.txt", "Hay fever\n\n\(prose) a lot.", ""),
    ("a.txt", "Hay fever\n\n\(prose).\n\nBook a visit today", ""),
    ("a.html", "<HTML><BODY><p>\(prose) a lot.</p></BODY></HTML>", ""),
    ("a.html", "<p>\(prose) a lot.</p>", ""),
  ])
  func isReported(name: String, text: String, problem: String) throws {
    let page = try PageReader.page(from: Array(text.utf8), named: name)
    let found = page.problems.map {
      "\($0.location.line):\($0.location.column): \($0.problem)"
    }
    #expect(found.joined(separator: "\n") == problem)
  }

  @Test(arguments: ["tinnitus.html", "apnoea.txt", "dentist.md"])
  func wholePagesAreWhole(name: String) throws {
    let page = try Fixture.page(name)
    #expect(!page.problems.contains { $0.remedy == "see whether the page was saved whole" })
  }
}
