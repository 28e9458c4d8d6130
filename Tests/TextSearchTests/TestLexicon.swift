import Testing

@testable import TextSearch

/// A small lexicon for tests, laid out and read back as in production.
enum TestLexicon {
  static let lexicon = read(source)

  static let analyzer = Analyzer(lexicon: lexicon)

  static let source: LexiconSource = {
    var source = LexiconSource()
    source.shorthand = [
      ("dont", "do not"), ("im", "i am"), ("u", "you"), ("ur", "your"), ("whats", "what is"),
    ]
    source.misspellings = [("ptds", "ptsd"), ("teh", "the")]
    source.confusables = [("brian", ["brain"])]
    source.words = [
      "ptsd": 400, "ketamine": 300, "amygdala": 50, "hippocampus": 40, "brain": 200, "help": 90,
      "symptom": 60, "symptoms": 80, "the": 900, "does": 300, "what": 500, "is": 800, "in": 300,
      "nightmare": 9, "kill": 30, "myself": 40, "i": 900, "want": 90, "to": 700, "die": 30,
      "flashback": 20, "how": 400, "work": 90, "a": 700, "therapy": 120, "war": 30,
    ]
    source.english = ["dose", "brain", "horse", "hope", "work", "door", "word", "kettle", "there"]
    source.functionWords = ["the", "a", "is", "does", "to", "in", "i"]
    return source
  }()

  static func read(_ source: LexiconSource) -> Lexicon {
    var writer = PackedWriter()
    source.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    return try! Lexicon(from: &reader)
  }

  /// The words that a text is read as.
  static func words(_ text: String) -> String {
    analyzer.analyze(text).tokens.map(\.word).joined(separator: " ")
  }
}
