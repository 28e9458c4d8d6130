public import Knowledge

/// What a visitor says, and what a careful guide should make of it.
public struct LabelledTurn: Sendable, Equatable {
  public var question: String
  public var kind: ReplyKind
  /// Passages that rightly answer, best first; ids.
  public var gold: [String]
  /// Other kinds that are right too.
  public var also: Set<ReplyKind>
  /// Whether crisis lines beside the answer are fine.
  public var allowsCrisis: Bool
  /// Whether `not-covered` and `medical-advice` may not stand for each other here.
  public var isStrict: Bool
  public var isDropped: Bool
  /// How it is written, as `slang`; and its subclass, as `crisis-goodbye`. Free words of those who
  /// label.
  public var style: String?
  public var subclass: String?

  public init(
    _ question: String, kind: ReplyKind, gold: [String] = [], also: Set<ReplyKind> = [],
    allowsCrisis: Bool = false, isStrict: Bool = false, isDropped: Bool = false,
    style: String? = nil, subclass: String? = nil
  ) {
    self.question = question
    self.kind = kind
    self.gold = gold
    self.also = also
    self.allowsCrisis = allowsCrisis
    self.isStrict = isStrict
    self.isDropped = isDropped
    self.style = style
    self.subclass = subclass
  }
}

/// Turns that follow one another, and where they stand.
public struct LabelledConversation: Sendable {
  /// As it is shown: the file's name without its folder.
  public var file: String
  /// From 1.
  public var line: Int
  public var turns: [LabelledTurn]

  public init(file: String, line: Int, turns: [LabelledTurn]) {
    self.file = file
    self.line = line
    self.turns = turns
  }
}
