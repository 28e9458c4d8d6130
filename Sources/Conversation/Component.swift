/// A part of the engine that can be switched off, to measure what it is worth.
///
/// A guide that talks with people has all of them; only an evaluation takes one away.
public enum Component: String, CaseIterable, Sendable {
  /// Misspelt words are read as the words that were meant.
  case spelling
  /// Everyday words stand for the words of the page.
  case thesaurus
  /// Weights learnt from phrasings, examples and sayings, for passages, kinds and danger.
  case learning
  /// Patterns that name danger.
  case dangerRules = "danger-rules"
  /// Patterns of all other rules: topics that the page lacks, advice, booking, small talk.
  case otherRules = "other-rules"
  /// What was said before helps to understand what is said now.
  case conversation
}
