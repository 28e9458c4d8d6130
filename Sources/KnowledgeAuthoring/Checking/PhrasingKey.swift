internal import Knowledge
internal import TextSearch

/// What makes two phrasings the same to the search: the same stems in the same order, once shorthand
/// is written out and misspellings are mended.
public struct PhrasingKey {
  private let analyzer: Analyzer

  /// - Parameter lexicon: the shorthand and the known misspellings.
  public init(lexicon: SourceLexicon) {
    var source = KnowledgeSource()
    source.lexicon = lexicon
    analyzer = Analyzer(lexicon: LexiconCompiler(source).compiled().value, corrects: false)
  }

  /// The key of a phrasing; empty for one without words.
  public func key(of phrasing: String) -> String {
    Self.key(of: phrasing, analyzer: analyzer)
  }

  static func key(of phrasing: String, analyzer: Analyzer) -> String {
    PhrasingTable.key(of: analyzer.analyze(phrasing))
  }
}
