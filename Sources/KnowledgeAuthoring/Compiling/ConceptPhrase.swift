package import TextSearch

/// A word or phrase of a concept or of a group of the thesaurus.
package enum ConceptPhrase {
  /// Its words: `=word` is exactly that form, any other word all forms of its stem. Empty for a text
  /// without words.
  package static func keys(of written: String, _ analyzer: Analyzer) -> [PatternKey] {
    written.split(separator: " ").flatMap { word in
      word.hasPrefix("=")
        ? [.exact(String(word.dropFirst()))]
        : analyzer.analyze(String(word)).tokens.map { .stem($0.stem) }
    }
  }
}
