import Knowledge
import Rendering
import Testing

/// The list of all that can be said, in its formats.
struct SentenceListTests {
  private static let list = SentenceList(of: Talk.knowledge)

  @Test("each text stands once, and every place has an id")
  func once() {
    let texts = Self.list.sentences.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(Self.list.sentences.allSatisfy { !$0.places.isEmpty && !$0.words.isEmpty })
  }

  @Test(
    "a cell is quoted where it must be, and no formula",
    arguments: [
      ("plain", "plain"), ("a, b", "\"a, b\""), ("\"so\"", "\"\"\"so\"\"\""), ("=1+1", "'=1+1"),
      ("@x", "'@x"), ("+1", "'+1"), ("-1,2", "\"'-1,2\""), ("a\nb", "\"a\nb\""), ("1-1", "1-1"),
      ("=\"x\"", "\"'=\"\"x\"\"\""),
    ])
  func cell(text: String, cell: String) {
    var list = Self.list
    list.add("part", "place", text)
    #expect(list.csv.hasPrefix("place,file,line,text,citations\r\n"))
    #expect(list.csv.hasSuffix("\r\nplace,,,\(cell),\r\n"))
  }

  @Test("the page holds every text, a box to sign for each part, and nothing from elsewhere")
  func page() {
    var list = Self.list
    list.add("<b>", "place", "a < b & \"c\"")
    list.sentences[0].origin = .init(file: "sections/01.md", line: 7)
    let page = list.html
    #expect(page.contains("a &lt; b &amp; &quot;c&quot;") && page.contains("<h2 id=\"part"))
    #expect(page.contains("sections/01.md:7") && page.contains(Talk.knowledge.hash))
    #expect(!page.contains("<b>") && !page.contains("<script") && !page.contains(" src="))
    let parts = page.split(separator: "<section").count - 1
    #expect(parts == Set(list.sentences.map(\.part)).count)
    #expect(page.split(separator: "class=\"sign\"").count - 1 == parts)
    #expect(page.split(separator: "<tr><td>").count - 1 == list.sentences.count)
  }

  @Test("a sentence names the works that it cites")
  func citations() {
    let cited = Self.list.sentences.first { $0.words.hasPrefix("About 6% of people") }
    #expect(cited?.citations == ["nimh-2022"])
    #expect(cited?.text.contains("[nimh-2022]") == true && cited?.words.contains("[") == false)
    #expect(cited?.places == ["passage introduction/prevalence"])
  }
}
