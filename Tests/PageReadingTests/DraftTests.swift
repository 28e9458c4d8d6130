import Conversation
import Foundation
import Knowledge
import KnowledgeAuthoring
import Testing
import TextSearch

@testable import PageReading

/// What is drafted from a page is fit to be asked at once, and names nobody but the page.
@Suite struct DraftTests {
  private static func engine(_ knowledge: KnowledgeBase) -> (String) -> KnowledgeCheck.Reading {
    let guide = Guide(knowledge: knowledge)
    return { message in
      let turn = Turn(message, after: ConversationState(), in: guide)
      return KnowledgeCheck.Reading(
        caught: turn.understanding.matches.map { knowledge.rules[$0.rule].id },
        kind: turn.reply.kind, passage: turn.reply.passages.first.map { knowledge.passages[$0].id })
    }
  }

  @Test(
    "a draft has no errors, answers to its own headings, and hears danger",
    arguments: ["tinnitus.html", "dentist.md", "apnoea.txt"])
  func drafted(name: String) throws {
    var draft = try Fixture.draft(name)
    draft.secureDanger(engine: Self.engine)
    let compiled = CompiledKnowledge(files: draft.files)
    let findings = KnowledgeCheck.findings(in: compiled, engine: Self.engine)
    let errors = findings.filter { $0.severity == .error }
    let report = FindingReport(files: draft.files, folder: "")
    #expect(errors.isEmpty, "\(errors.map(report.text).joined(separator: "\n"))")
    #expect(findings.contains { $0.location.file == "draft.yaml" })

    let reading = Self.engine(try KnowledgeBase(PackedBytes(compiled.bytes)))
    let asked = compiled.source.passages.flatMap { passage in
      [passage.title.value, "tell me about \(passage.title.value.lowercased())"].map {
        (question: $0, isAnswered: reading($0).passage == passage.id.value)
      }
    }
    let missed = asked.filter { !$0.isAnswered }.map(\.question)
    #expect(missed.count * 10 <= asked.count, "\(missed)")
    #expect(reading("what is the capital of France").kind == .offTopic)
    #expect(reading("i want to kill myself").kind == .crisis)
  }

  @Test(
    "nothing of the base's own page is carried over", arguments: ["tinnitus.html", "apnoea.txt"])
  func names(name: String) throws {
    for file in try Fixture.draft(name).files {
      #expect(!file.text.lowercased().contains("neuregen"), "\(file.path)")
      #expect(!file.text.contains("999-1177"), "\(file.path)")
    }
  }

  @Test("what is found is counted, and problems have their places")
  func summary() throws {
    let text = try Fixture.draft("apnoea.txt")
    #expect(text.summary.references == 4)
    #expect(text.summary.citationsMatched == 4 && text.summary.citationsUnmatched == 1)
    #expect(text.summary.listItems == 3)
    #expect(text.summary.phones == ["(555) 014-3300"])
    let problems = text.problems.map { "\($0.location.line):\($0.location.column) \($0.problem)" }
    #expect(
      problems == [
        "7:1 1 short line before the first paragraph belongs to no section",
        "23:42 'Lost, 1999' is cited, and the page lists no such work",
      ])
    let html = try Fixture.draft("tinnitus.html").summary
    #expect(html.references == 2 && html.citationsMatched == 3 && html.citationsUnmatched == 0)
    #expect(html.phones.count == 2 && html.mails == ["hello@quietharbor.example"])
  }

  @Test(
    "markup in a page's words is read back as words",
    arguments: ["*a* [@b] <i>", "1. x", "# y", "- z {#q}", "a_b_c & `d` \\ | ~"])
  func escaped(words: String) throws {
    let page = try Fixture.page(
      of: "<h1>T</h1><p>\(words.replacing("<", with: "&lt;")) and enough words to stand here</p>",
      named: "x.html")
    let (source, findings) = KnowledgeReader.read(
      try KnowledgeDraft(of: page, base: Fixture.base).files)
    #expect(findings.isEmpty)
    let read = source.passages.first?.text ?? ""
    #expect(read == words.replacing("[@", with: "[ @") + " and enough words to stand here")
  }

  @Test("a page without text, and a base without danger, are refused")
  func refused() throws {
    let empty = try Fixture.page(of: "<nav><a>Home</a></nav>", named: "x.html")
    #expect(throws: DraftError.self) { try KnowledgeDraft(of: empty, base: Fixture.base) }
    let page = try Fixture.page(of: "A few plain words stand here.", named: "x.txt")
    #expect(throws: DraftError.self) {
      try KnowledgeDraft(of: page, base: Fixture.base.filter { !$0.path.hasPrefix("rules/crisis") })
    }
  }

  @Test("a folder is written whole, and never over another")
  func folder() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let path = root.appending(path: "draft").path
    let files = [SourceFile(path: "sections/a.md", text: "# A\n")]
    try DraftFolder.write(files, to: path)
    #expect(try KnowledgeFolder.files(at: path).map(\.path) == ["sections/a.md"])
    #expect(throws: WriteError.self) { try DraftFolder.write(files, to: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["draft"])
  }
}
