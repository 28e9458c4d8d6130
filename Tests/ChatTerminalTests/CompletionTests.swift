import ChatTerminal
import Knowledge
import Testing

@Suite struct CompletionTests {
  private let completion = Completion(knowledge: Stage.knowledge)

  @Test(arguments: [
    ("/t", ["/topics"]),
    ("/s", ["/sources", "/save "]),
    ("/N", ["/new"]),
    ("/topics", ["/topics"]),
    ("/zz", []),
    ("how many", ["How many people get PTSD?"]),
    ("the amyg", ["The amygdala and fear"]),
    ("tell me about the amyg", ["tell me about the amygdala"]),
    ("Is this about AMYG", ["Is this about AMYGdala"]),
    ("xyz", []),
    ("something with q", []),
    ("something ", []),
    ("\u{1B}[A", []),
  ])
  func offers(line: String, candidates: [String]) {
    #expect(completion.candidates(for: line) == candidates)
  }

  @Test func aSlashAloneOffersEveryCommand() {
    #expect(completion.candidates(for: "/").count == TalkCommand.allCases.count)
  }

  @Test func anEmptyLineOffersTheTitles() {
    #expect(completion.candidates(for: "") == Stage.knowledge.passages.map(\.title))
  }

  /// Readline puts what the candidates share in the place of the line.
  @Test func candidatesBeginAsTheLineDoes() {
    for line in ["w", "Can", "h", "what is the s"] {
      for candidate in completion.candidates(for: line) {
        #expect(candidate.lowercased().hasPrefix(line.lowercased()))
      }
    }
  }
}
