import BuiltInKnowledge
import Foundation
import Knowledge
import Testing

@testable import WebSite

/// The site as files, and the folder that it is written to.
struct SiteTests {
  private static let engine: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1]
  private static let texts = [
    "guide.js": "import { engine } from \"./files.js\";\n",
    "neuregen-guide.js": "import \"./guide.js\";\nconst style = \"./look.css\";\n",
    "look.css": "p { color: red; }\n", "guide.d.ts": "export {};\n",
    "index.html": "<link href=\"./look.css\"><script src=\"neuregen-guide.js\"></script>\n",
  ]

  private static func site(_ changes: [String: String] = [:]) throws -> Site {
    try Site(
      engine: engine, packed: Array("knowledge".utf8), knowledge: try BuiltInKnowledge.load(),
      sources: SiteSources(
        files: texts.merging(changes) { $1 }.mapValues { Array($0.utf8) }))
  }

  private static func text(_ site: Site, _ name: Regex<Substring>) throws -> String {
    let file = try #require(site.files.first { $0.name.wholeMatch(of: name) != nil })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(
    "scripts, style, engine and knowledge have names that tell their bytes; entries keep theirs")
  func names() throws {
    let names = Set(try Self.site().files.map(\.name))
    #expect(
      names.isSuperset(of: [
        "guide.js", "neuregen-guide.js", "guide.d.ts", "index.html", "manifest.json",
      ]))
    for name in ["guide", "knowledge", "look", "files", "words"] {
      let hashed = names.filter {
        $0.hasPrefix(name + "-") && !$0.hasSuffix(".gz") && !$0.hasSuffix(".br")
      }
      #expect(!hashed.isEmpty && hashed.allSatisfy { $0.firstMatch(of: #/-[0-9a-f]{8}\./#) != nil })
    }
    #expect(!names.contains("look.css"))
  }

  @Test("who names a file names it for its bytes, so that a change reaches every name")
  func references() throws {
    let (before, after) = (try Self.site(), try Self.site(["look.css": "p { color: blue; }\n"]))
    let entry = { (site: Site) in try Self.text(site, #/neuregen-guide\.js/#) }
    #expect(try entry(before) != entry(after))
    #expect(try entry(before) == entry(Self.site()))
    let page = try Self.text(before, #/index\.html/#)
    #expect(
      page.contains(#/"\.\/look-[0-9a-f]{8}\.css"/#) && page.contains("\"neuregen-guide.js\""))
    let widget = try Self.text(before, #/neuregen-guide-[0-9a-f]{8}\.js/#)
    #expect(widget.contains(#/"\.\/guide-[0-9a-f]{8}\.js"/#) && widget.contains(#/"\.\/look-/#))
  }

  @Test("the digest is that of the W3C's example of subresource integrity")
  func integrity() {
    let file = SiteFile("a.js", Array("alert('Hello, world.');".utf8))
    #expect(
      file.integrity
        == "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO")
  }

  @Test(
    "a script that cannot be named is told with its line",
    arguments: [
      (["guide.js": "\nimport \"./none.js\";"], "guide.js:2: there is no 'none.js'"),
      (["guide.js": "import \"./neuregen-guide.js\";"], "needs this file itself"),
    ])
  func faults(changes: [String: String], problem: String) {
    #expect { try Self.site(changes) } throws: { "\($0)".contains(problem) }
  }

  @Test("what is no WebAssembly is no engine")
  func engine() throws {
    #expect(throws: SiteFault.self) {
      try Site(
        engine: [1, 2, 3], packed: [], knowledge: try BuiltInKnowledge.load(),
        sources: SiteSources(files: [:]))
    }
  }

  @Test("a folder is written anew over an earlier site, and over nothing else")
  func folder() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let path = place.path()
    try SiteFolder(path).write(Self.site())
    try SiteFolder(path).write(Self.site(["look.css": "p { color: blue; }\n"]))
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(
      Set(names) == Set(try Self.site(["look.css": "p { color: blue; }\n"]).files.map(\.name)))
    try Data().write(to: place.appending(path: "letters.txt"))
    #expect { try SiteFolder(path) } throws: { "\($0)".contains("'letters.txt'") }
    #expect { try SiteFolder("/dev/null") } throws: { "\($0)".contains("is no folder") }
  }
}
