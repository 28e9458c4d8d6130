internal import TextSearch

/// Whom a message is about.
public enum Subject: String, Sendable {
  /// The one who writes.
  case visitor = "the visitor"
  /// Somebody close to the one who writes.
  case dearOne = "somebody close"
  /// Nobody in particular.
  case general = "people in general"
}

extension Subject {
  private static let first: Set<String> = ["i", "me", "my", "mine", "myself"]

  /// Whether a word stands for the one who writes.
  static func isFirstPerson(_ word: String) -> Bool { first.contains(word) }

  /// Somebody close where one is named by a word of the concept `dear-one`; else the one who writes
  /// where they say 'I' or 'me'.
  init(of text: AnalyzedText, _ patterns: PatternMatches) {
    if !patterns.spans(ofConcept: "dear-one").isEmpty {
      self = .dearOne
    } else if text.tokens.contains(where: { Self.isFirstPerson($0.word) }) {
      self = .visitor
    } else {
      self = .general
    }
  }
}
