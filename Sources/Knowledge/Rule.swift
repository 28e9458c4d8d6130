/// What a visitor should get for a message.
public enum ReplyKind: Int, Sendable, CaseIterable {
  case answer
  case notCovered
  case medicalAdvice
  case crisis
  case booking
  case smalltalk
  case offTopic

  /// The kind's name in the contract.
  public var name: String {
    switch self {
    case .answer: "answer"
    case .notCovered: "not-covered"
    case .medicalAdvice: "medical-advice"
    case .crisis: "crisis"
    case .booking: "booking"
    case .smalltalk: "smalltalk"
    case .offTopic: "off-topic"
    }
  }
}

/// Recognises a sort of message by patterns, and says what to reply.
///
/// Its patterns are numbers in `KnowledgeBase.patterns`. It catches a message where a pattern of
/// `match` is found at words that no pattern of `unless` overlaps, and none of `without` is found
/// anywhere.
public struct Rule: Sendable, Equatable {
  public var id: String
  public var kind: ReplyKind
  /// Whether it decides before other rules of its kind that catch the same message.
  public var isPreferred: Bool
  /// What it is about, to follow 'the page says nothing about'; empty where the kind needs none.
  public var title: String
  /// What it catches, in one line.
  public var why: String
  public var say: String
  /// Crisis contacts, as numbers in `KnowledgeBase.contacts`.
  public var contacts: [Int]
  /// Passages that may honestly be offered, as numbers in `KnowledgeBase.passages`.
  public var related: [Int]
  public var match: Range<Int>
  public var unless: Range<Int>
  public var without: Range<Int>
  /// What the message asks of the talk so far; such a rule says nothing itself.
  public var follow: FollowUp?
  /// What sort of question it is; such a rule says nothing itself.
  public var asks: QuestionKind?

  public init(
    id: String, kind: ReplyKind, title: String, why: String, say: String, contacts: [Int],
    related: [Int], match: Range<Int>, unless: Range<Int>, without: Range<Int>,
    isPreferred: Bool = false,
    follow: FollowUp? = nil, asks: QuestionKind? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.why = why
    self.say = say
    self.contacts = contacts
    self.related = related
    self.match = match
    self.unless = unless
    self.without = without
    self.isPreferred = isPreferred
    self.follow = follow
    self.asks = asks
  }
}
