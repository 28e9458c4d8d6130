/// A part of a message on its way through the redaction.
struct Piece: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// A word as it was typed, folded to lower case, and what it is read as: known words, or none
    /// where it is a stranger.
    case word(typed: String, read: [String])
    case placeholder(Placeholder)
    /// The end of a sentence.
    case mark(Character)
  }

  var content: Content
  /// Whether it opens with a capital that tells something: not in a message that shouts.
  var isCapital = false
  var opensSentence = false

  init(_ content: Content) {
    self.content = content
  }

  init(_ placeholder: Placeholder) {
    content = .placeholder(placeholder)
  }

  /// The word as it was typed; empty for all else.
  var typed: String {
    if case .word(let typed, _) = content { typed } else { "" }
  }

  var read: [String] {
    if case .word(_, let read) = content { read } else { [] }
  }

  var isStranger: Bool {
    if case .word(_, let read) = content { read.isEmpty } else { false }
  }

  func holds(_ placeholder: Placeholder) -> Bool { content == .placeholder(placeholder) }

  var isPlaceholder: Bool {
    if case .placeholder = content { true } else { false }
  }

  var isMark: Bool {
    if case .mark = content { true } else { false }
  }
}

extension [Piece] {
  /// Whether the words from a place on were typed so.
  func reads(_ words: [String], at start: Int) -> Bool {
    guard start >= 0, start + words.count <= count else { return false }
    return words.indices.allSatisfy { self[start + $0].typed == words[$0] }
  }
}
