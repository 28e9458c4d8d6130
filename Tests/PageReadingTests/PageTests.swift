import KnowledgeAuthoring
import Testing
import TextSearch

@testable import PageReading

@Suite struct PageTests {
  /// The passages of a page, as `section > title`, a line each.
  private static func outline(_ page: Page) -> [String] {
    Outline(ReferenceList(of: page).body, of: page).sections.flatMap { section in
      section.passages.map { "\(section.title) > \($0.title)" }
    }
  }

  @Test(
    "a page is cut into sections and passages",
    arguments: [
      (
        "tinnitus.html",
        [
          "Living with tinnitus > Living with tinnitus",
          "What causes tinnitus? > What causes tinnitus?", "What causes tinnitus? > Loud noise",
          "What causes tinnitus? > Earwax", "What causes tinnitus? > Medicines",
          "How we test your hearing > Audiogram", "How we test your hearing > Pitch matching",
          "Prices > First visit", "Prices > Sound therapy", "Words we use > Masker",
          "Words we use > Hyperacusis", "Words we use > Our quiet booth was built in 2020…",
          "Questions people ask > Will the ringing ever go away?",
          "Questions people ask > Can children have tinnitus?",
        ]
      ),
      (
        "apnoea.txt",
        [
          "Introduction to Sleep Apnoea > Introduction to Sleep Apnoea",
          "What Can Cause Sleep Apnoea? > What Can Cause Sleep Apnoea?",
          "What Can Cause Sleep Apnoea? > Body Weight",
          "What Can Cause Sleep Apnoea? > Family History",
          "What Can Cause Sleep Apnoea? > Alcohol in the Evening",
          "Conventional Treatment for Sleep Apnoea > Conventional Treatment for Sleep Apnoea",
          "MOUTH GUARDS > MOUTH GUARDS", "Weight and Exercise > Weight and Exercise",
          "How This Works > How This Works", "Brief Assessment > Brief Assessment",
        ]
      ),
      (
        "dentist.md",
        [
          "Root canals at Dr. Müller's practice > Root canals at Dr. Müller's practice",
          "When do you need one? > When do you need one?",
          "How long does the treatment take? > How long does the treatment take?",
          "How long does the treatment take? > Incisor",
          "How long does the treatment take? > Molar",
          "Aftercare > Eating", "Aftercare > Pain relief", "Aftercare > Overview",
          "Überweisungen > Überweisungen",
        ]
      ),
    ])
  func outline(name: String, expected: [String]) throws {
    #expect(try Self.outline(Fixture.page(name)) == expected)
  }

  @Test(
    "odd pages keep their words",
    arguments: [
      ("<p>Just one line of words and nothing else at all.</p>", "x.html", "x.html"),
      ("<h1>A</h1><h2>B</h2><p>One.</p><h2>B</h2><p>Two &amp; three.</p>", "x.html", "A"),
      ("<html><body><p>cut <b>off in the mid", "x.html", "x.html"),
      ("no heading, only a sentence that goes on for a good while here", "x.txt", "x.txt"),
    ])
  func odd(text: String, name: String, title: String) throws {
    let page = try Fixture.page(of: text, named: name)
    #expect(!Self.outline(page).isEmpty)
    #expect(DraftedFacts.name(of: page) == title || page.format == .text)
  }

  @Test(
    "what is no text is refused",
    arguments: [[0x89, 0x50, 0x00, 0x1A], [UInt8](repeating: 1, count: 99)])
  func binary(bytes: [UInt8]) {
    #expect(throws: PageError.self) { try PageReader.page(from: bytes, named: "x") }
  }

  @Test("bytes that are not UTF-8 are reported with their place")
  func notUTF8() throws {
    let bytes = Array("Heading\n\nSome caf".utf8) + [0xE9] + Array(" and more words.\n".utf8)
    let page = try PageReader.page(from: bytes, named: "x.txt")
    #expect(page.problems.map { "\($0.location.line):\($0.location.column)" } == ["3:9"])
  }

  @Test(
    "deep, long and unclosed pages are read in bounded time",
    arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p>", "<"])
  func hostile(piece: String) throws {
    let text = String(repeating: piece, count: 100_000) + "The words at the very end."
    let page = try Fixture.page(of: text, named: "x.html")
    #expect(page.blocks.contains { $0.text.contains("very end") } || piece == "<")
  }

  @Test("five megabytes are read", arguments: ["html", "md", "txt"])
  func large(ending: String) throws {
    let part =
      "\n## A heading\n\n<p>Words (Smith, 2020) and [1] more words ((( *and* so on.</p>\n\n"
    let page = try Fixture.page(
      of: String(repeating: part, count: 70_000), named: "x." + ending)
    #expect(page.blocks.count > 60_000)
  }

  @Test(
    "a page that is cut off anywhere or garbled is read",
    arguments: ["tinnitus.html", "dentist.md", "apnoea.txt"])
  func garbled(name: String) throws {
    var random = SplitMix(seed: 7)
    let text = try Fixture.page(name).blocks.map(\.text).joined(separator: "\n\n")
    let pieces = [
      "<div", "</", ">", "&#x1B;", "&", "(", "[", "2020)", "\u{0301}", "\t", "|", "---\n", "[^1]: ",
      "<table>", "<li>", "\u{202E}",
    ]
    for _ in 0..<300 {
      var characters = Array(text.prefix(Int(random.next() % 2000)))
      for _ in 0..<20 {
        let place = Int(random.next() % UInt64(characters.count + 1))
        characters.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: place)
      }
      let page = try Fixture.page(of: String(characters), named: name)
      _ = Self.outline(page)
      #expect(
        page.blocks.allSatisfy { block in
          block.text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E
          }
        })
    }
  }
}
