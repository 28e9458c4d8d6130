public import Knowledge

/// What the guide made of a labelled turn, and whether it is right.
public struct Verdict: Sendable {
  /// `file:line`, and the number of the turn in its conversation, from 0.
  public let place: String
  public let turn: Int
  public let labelled: LabelledTurn
  /// The question as it was put: with the misspellings that were added.
  public let asked: String
  public let kind: ReplyKind
  /// Ids of the passages that the reply is built from, best first; three at most.
  public let passages: [String]
  /// What was said in the conversation before, the last question last.
  public let before: [String]

  public init(
    place: String, turn: Int, labelled: LabelledTurn, asked: String, kind: ReplyKind,
    passages: [String], before: [String] = []
  ) {
    self.place = place
    self.turn = turn
    self.labelled = labelled
    self.asked = asked
    self.kind = kind
    self.passages = Array(passages.prefix(3))
    self.before = before
  }

  /// Kinds that count as right: the labelled one and its equals. A topic that the page lacks and a
  /// decision that is not the guide's may stand for each other, as may an answer and a booking where
  /// the passage is one of booking.
  public var accepted: Set<ReplyKind> {
    var kinds = labelled.also.union([labelled.kind])
    let handed: Set<ReplyKind> = [.notCovered, .medicalAdvice]
    if !labelled.isStrict, !kinds.isDisjoint(with: handed) { kinds.formUnion(handed) }
    let booked: Set<ReplyKind> = [.answer, .booking]
    if wantsBooking, !kinds.isDisjoint(with: booked) { kinds.formUnion(booked) }
    return kinds
  }

  private var wantsBooking: Bool {
    labelled.gold.contains { $0.hasPrefix("booking/") }
  }

  public var isRight: Bool {
    if kind == .crisis, labelled.allowsCrisis { return true }
    guard accepted.contains(kind) else { return false }
    guard !labelled.gold.isEmpty, kind == .answer || kind == .booking else { return true }
    if kind == .booking, wantsBooking, passages.isEmpty { return true }
    return passages.first.map(labelled.gold.contains) ?? false
  }

  /// Whether a passage that answers is among the first three shown.
  public var isAmongFirstThree: Bool {
    accepted.contains(kind) && passages.contains(where: labelled.gold.contains)
  }

  public var isFalseAnswer: Bool {
    kind == .answer && !accepted.contains(.answer)
  }

  public var isFalseAlarm: Bool {
    kind == .crisis && labelled.kind != .crisis && !labelled.also.contains(.crisis)
      && !labelled.allowsCrisis
  }
}
