import Testing

@testable import TextSearch

struct PatternTests {
  /// The words of each match of a pattern in a text; nil where it does not match.
  static func matches(_ pattern: String, _ text: String) throws -> [String]? {
    let analyzer = TestLexicon.analyzer
    var compiler = PatternCompiler(
      thesaurus: [("crash", [[.stem("wreck")], [.stem("car"), .stem("crash")]])],
      concepts: [("i", [[.stem("i")], [.stem("my")]])], frequency: { _ in 1 })
    compiler.add(try PatternParser.parse(pattern, analyzer: analyzer))
    var writer = PackedWriter()
    compiler.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    let set = try PatternSet(from: &reader)
    let analyzed = analyzer.analyze(text)
    let found = PatternMatches(of: set, in: analyzed)
    let spans = found.spans(of: 0)
    #expect((spans == nil) || found.candidates() == [0], "a match must be a candidate")
    return spans?.joined().map { analyzed.tokens[$0].map(\.word).joined(separator: " ") }
  }

  @Test(
    "a pattern matches",
    arguments: [
      ("kill myself", "i want to kill myself now", "kill myself"),
      ("kill myself", "killing myself", "killing myself"),
      ("=kill myself", "killing myself", nil),
      ("(kill|hurt) myself", "hurt myself", "hurt myself"),
      ("kill [only] myself", "kill only myself", "kill only myself"),
      ("kill [only] myself", "kill myself", "kill myself"),
      ("kill * myself", "kill one two six myself", "kill one two six myself"),
      ("kill * myself", "kill one two six ten myself", nil),
      ("kill ** myself", "kill a b c d e f g h myself", "kill a b c d e f g h myself"),
      ("kill * myself", "kill. myself", nil),
      ("<i> want", "my want", "my want"),
      ("<crash> help", "car crash help", "car crash help"),
      ("<crash> help", "wrecked help", "wrecked help"),
      ("^ help $", "help", "help"),
      ("^ help $", "help me", nil),
      ("^ help", "a help", nil),
      ("war & die", "i die. the war", "war|die"),
      ("war & die", "the war", nil),
      ("do not want", "dont want", "do not want"),
      ("don't want", "do not want", "do not want"),
      ("(a|b [c]) d", "b c d", "b c d"),
    ] as [(String, String, String?)])
  func matching(pattern: String, text: String, expected: String?) throws {
    #expect(try Self.matches(pattern, text)?.joined(separator: "|") == expected)
  }

  @Test("long sentences match across the edge of a window", arguments: [50, 60, 62, 63, 70, 130])
  func window(position: Int) throws {
    let words = (0..<200).map { $0 == position ? "kill myself" : "word" }
    let text = words.joined(separator: " ")
    #expect(try Self.matches("kill myself", text)?.first == "kill myself")
  }

  @Test(
    "a faulty pattern is told, with its place",
    arguments: [
      ("", "is empty", 0), ("(a|b", "has '(' without ')'", 0), ("a [b", "has '[' without ']'", 2),
      ("<i", "has '<' without '>'", 0), ("* a", "begins with a gap", 0),
      ("a *", "ends with a gap", 3), ("a ^ b", "has '^' in the middle", 2),
      ("(a|)", "has an empty choice", 3), ("a )", "has ')' that opens nothing", 2),
    ])
  func faults(pattern: String, problem: String, offset: Int) {
    #expect(throws: PatternError(problem, at: offset)) {
      try PatternParser.parse(pattern, analyzer: TestLexicon.analyzer)
    }
  }
}
