internal import TextSearch

/// Gathers the words that the knowledge uses.
struct LexiconCompiler {
  private let source: KnowledgeSource
  private let plain: Analyzer

  init(_ source: KnowledgeSource) {
    self.source = source
    var lexicon = LexiconSource()
    Self.addReadings(of: source.lexicon, to: &lexicon)
    plain = Analyzer(lexicon: Self.read(lexicon), corrects: false)
  }

  func compiled() -> (source: LexiconSource, value: Lexicon) {
    var lexicon = LexiconSource()
    Self.addReadings(of: source.lexicon, to: &lexicon)
    lexicon.confusables = source.lexicon.confusables.map { entry in
      (entry.typed.value, entry.meant.map(\.value))
    }
    lexicon.english = source.lexicon.english
    lexicon.functionWords = source.lexicon.functionWords.map(\.value)
    lexicon.names = source.lexicon.names.map(\.value)
    lexicon.wordsThatAreNames = source.lexicon.wordsThatAreNames.map(\.value)
    lexicon.words = words()
    return (lexicon, Self.read(lexicon))
  }

  /// A word that only questions hold, and no list of English, is a word and no misspelling where so
  /// many of them hold it.
  private static let fewestUses = 4

  /// The words of the knowledge and how often it uses each.
  private func words() -> [String: Int] {
    var words: [String: Int] = [:]
    for text in texts {
      for token in plain.analyze(text).tokens { words[token.word, default: 0] += 1 }
    }
    var asked: [String: Int] = [:]
    for question in questions {
      for word in Set(plain.analyze(question).tokens.map(\.word)) { asked[word, default: 0] += 1 }
    }
    let english = Set(source.lexicon.english)
    for (word, uses) in asked
    where words[word] != nil || english.contains(word) || uses >= Self.fewestUses {
      words[word, default: 0] += uses
    }
    return words
  }

  /// How often each stem occurs in what people ask.
  func stemFrequencies() -> [String: Int] {
    var frequencies: [String: Int] = [:]
    for text in questions {
      for token in plain.analyze(text).tokens { frequencies[token.stem, default: 0] += 1 }
    }
    return frequencies
  }

  /// What people ask, typed as people type.
  private var questions: [String] {
    source.phrasings.flatMap(\.questions).map(\.value)
      + source.rules.flatMap { $0.examples + $0.counterexamples }.map(\.value)
      + source.sayings.flatMap { $0.like + $0.unlike }.map(\.value)
  }

  /// What is written with care.
  private var texts: [String] {
    let patterns = source.rules.flatMap { $0.match + $0.unless + $0.without }
    let words = (source.concepts + source.lexicon.thesaurus).flatMap(\.words)
    return source.passages.map { $0.title.value + ". " + $0.text }
      + (patterns + words).map(\.value) + source.suggestions.map(\.question.value)
  }

  private static func addReadings(of source: SourceLexicon, to lexicon: inout LexiconSource) {
    lexicon.shorthand = source.shorthand.map { ($0.typed.value, $0.written.value) }
    lexicon.misspellings = source.misspellings.flatMap { entry in
      entry.typed.map { ($0.value, entry.meant.value) }
    }
  }

  private static func read(_ source: LexiconSource) -> Lexicon {
    var writer = PackedWriter()
    source.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    guard let lexicon = try? Lexicon(from: &reader) else {
      preconditionFailure("a lexicon that was just written cannot be read")
    }
    return lexicon
  }
}
