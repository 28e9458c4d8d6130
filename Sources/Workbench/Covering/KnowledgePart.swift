internal import Knowledge
internal import TextSearch

/// A part of the knowledge that a conversation may use.
enum KnowledgePart: Hashable {
  /// A passage that is shown or offered; its number.
  case passage(Int)
  /// A rule that decides, or of which a pattern matches; its number.
  case rule(Int)
  /// A pattern that is found and keeps its rule from catching; its number.
  case veto(Int)
  case synonym(PatternSet.Phrase)
  /// A message, as its stems: two messages with the same stems are one to the search.
  case words(String)
  /// A word as it was typed, which is read as something else.
  case reading(String)
  /// A word that is often typed for another.
  case confusable(String)

  /// The message as `words`.
  static func words(of text: AnalyzedText) -> KnowledgePart {
    .words(PhrasingTable.key(of: text))
  }
}
