import Testing

@testable import TextSearch

struct AnalyzerTests {
  @Test(
    "a text is read as",
    arguments: [
      ("What IS ptsd?", "what is ptsd"),
      ("don't", "do not"),
      ("dont", "do not"),
      ("they're", "they are"),
      ("ptsd's symptoms", "ptsd symptoms"),
      ("i’m", "i am"),
      ("ptds", "ptsd"),
      ("ketmine", "ketamine"),
      ("amigdala", "amygdala"),
      ("hipocampus", "hippocampus"),
      ("ketamien", "ketamine"),
      ("kettle", "kettle"),
      ("horse", "horse"),
      ("p75d", "ptsd"),
      ("k1ll myself", "kill myself"),
      ("k!ll", "kill"),
      ("heeeelp", "help"),
      ("p.t.s.d.", "ptsd"),
      ("p t s d", "ptsd"),
      ("p-t-s-d", "ptsd"),
      ("ptsdsymptoms", "ptsd symptoms"),
      ("killmyself", "kill myself"),
      ("P\u{200B}T\u{200D}S\u{AD}D", "ptsd"),
      ("ＰＴＳＤ", "ptsd"),
      ("𝐩𝐭𝐬𝐝", "ptsd"),
      ("naïve café", "naive cafe"),
      ("Übergrößenträger", "ubergrossentrager"),
      ("ketamine+work%3F+how", "ketamine work how"),
      ("40% in war", "40 percent in war"),
      ("", ""),
      ("?!…", ""),
      ("xqzv", "xqzv"),
      ("\u{0}\u{1B}[31mptsd\u{7}", "31mptsd"),
      ("что такое", "что такое"),
      ("👍", "👍"),
    ])
  func reading(text: String, words: String) {
    #expect(TestLexicon.words(text) == words)
  }

  @Test("sentences end where they end, and questions are marked")
  func sentences() {
    let text = TestLexicon.analyzer.analyze("I want help. Does 3.5 work?\nthe war")
    #expect(text.sentences.map(\.tokens) == [0..<3, 3..<7, 7..<9])
    #expect(text.sentences.map(\.isMarkedQuestion) == [false, true, false])
  }

  @Test("a real word that is often typed for another keeps both readings")
  func confusable() {
    let token = TestLexicon.analyzer.analyze("brian").tokens[0]
    #expect(token.word == "brian")
    #expect(token.alternatives == ["brain"])
  }

  @Test("how a word was read is told")
  func how() {
    let readings = TestLexicon.analyzer.analyze("ptsd dont ketmine xqzv").tokens.map(\.reading)
    #expect(readings == [.plain, .expanded, .expanded, .corrected, .unknown])
  }

  @Test("reading twice gives the same, on any bytes")
  func anyText() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let text = random.text(length: 40)
      let once = TestLexicon.analyzer.analyze(text)
      let twice = TestLexicon.analyzer.analyze(text)
      #expect(once.tokens == twice.tokens)
      #expect(once.sentences.map(\.tokens.count).reduce(0, +) == once.tokens.count)
    }
  }
}

extension SplitMix {
  /// Letters, marks, controls and scalars of any plane.
  mutating func text(length: Int) -> String {
    let common = Array("abcdeiknpstuy  ?.!'-%@$*1375".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int(next() % UInt64(length)) {
      if next() % 8 == 0, let scalar = Unicode.Scalar(UInt32(next() % 0x11_0000)) {
        text.append(scalar)
      } else {
        text.append(common[Int(next() % UInt64(common.count))])
      }
    }
    return String(text)
  }
}
