import KnowledgeAuthoring
import Testing

/// Questions that are added to a file of phrasings, and what is left alone.
struct PhrasingInsertionTests {
  private static let head = "# kept\na/one:\n  questions:\n"

  @Test(
    "questions stand behind the last, and no other line moves",
    arguments: [
      ("    - what is one\n", "    - what is one\n    - is it one\n"),
      (
        "    - what is one # a remark\n\n    # on\n    - >-\n      folded\n      text\n\nb/two:\n"
          + "  questions: [two]\n",
        "    - what is one # a remark\n\n    # on\n    - >-\n      folded\n      text\n"
          + "    - is it one\n\nb/two:\n  questions: [two]\n"
      ),
      ("  - what is one", "  - what is one\n  - is it one"),
    ])
  func insertion(before: String, after: String) throws {
    let file = SourceFile(path: "sections/01.yaml", text: Self.head + before)
    let edited = try PhrasingInsertion.file(adding: ["is it one"], to: "a/one", in: [file])
    #expect(edited?.text == Self.head + after)
  }

  @Test(
    "what cannot be added is refused",
    arguments: [
      ("  questions: [what is one]\n", "is it one", "a/one"),
      ("  questions:\n    - what is one\n", "two\nlines", "a/one"),
      ("  questions:\n    - what is one\n", "is it one", "a/other"),
      ("  questions: []\n", "x", "a/one"),
    ])
  func refused(text: String, question: String, passage: String) {
    let file = SourceFile(path: "sections/01.yaml", text: "a/one:\n" + text)
    #expect(throws: PhrasingInsertion.Fault.self) {
      try PhrasingInsertion.file(adding: [question], to: passage, in: [file])
    }
  }

  @Test(
    "a question is written so that it is read back as it is",
    arguments: ["is it one", "yes", "a: b", "#", "- a", "say \"it\"", "12", "null", "a # b", "{a}"])
  func quoted(question: String) throws {
    let file = SourceFile(path: "sections/01.yaml", text: Self.head + "    - what is one\n")
    let edited = try PhrasingInsertion.file(adding: [question], to: "a/one", in: [file])
    let list = PhrasingInsertion.list(of: ["what is one", question], for: "a/one")
    for text in [edited?.text ?? "", list] {
      let read = KnowledgeReader.read([SourceFile(path: "sections/01.yaml", text: text)]).source
      #expect(
        read.phrasings.map { $0.questions.map(\.value) } == [["what is one", question]], "\(text)")
    }
  }

  @Test("a question that some passage has is not added again")
  func known() throws {
    let files = [
      SourceFile(path: "sections/01.yaml", text: Self.head + "    - what is one\n"),
      SourceFile(path: "sections/02.yaml", text: "b/two:\n  questions:\n    - is it one\n"),
    ]
    #expect(try PhrasingInsertion.file(adding: ["is it one"], to: "a/one", in: files) == nil)
  }
}
