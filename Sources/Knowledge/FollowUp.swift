/// What a message may ask of the talk so far. The words that ask it stand in `knowledge/rules/`.
public enum FollowUp: Int, Sendable, CaseIterable {
  /// Go on with the subject.
  case more
  case why
  case how
  /// What helps against it.
  case help
  /// What ketamine does there.
  case ketamine
  /// Who has it, to whom it happens.
  case who
  /// Whose word is that, which work, what year.
  case sources
  /// An item of the list that was shown or offered last.
  case first, second, third, fourth, last
  /// The items of that list that were not shown yet.
  case others
  /// The last answer in fewer or plainer words.
  case simpler
  /// The last answer missed what was meant.
  case mistaken
  /// No booking prompt, please.
  case noBooking

  /// The name in `knowledge/rules/`.
  public var name: String {
    switch self {
    case .more: "more"
    case .why: "why"
    case .how: "how"
    case .help: "help"
    case .ketamine: "ketamine"
    case .who: "who"
    case .sources: "sources"
    case .first: "first"
    case .second: "second"
    case .third: "third"
    case .fourth: "fourth"
    case .last: "last"
    case .others: "others"
    case .simpler: "simpler"
    case .mistaken: "mistaken"
    case .noBooking: "no-booking"
    }
  }

  /// The aspect of a passage that the follow-up asks for, if it is one that passages link.
  public var aspect: Passage.Aspect? {
    switch self {
    case .more: .more
    case .why: .why
    case .how: .how
    case .help: .help
    case .ketamine: .ketamine
    case .who: .who
    default: nil
    }
  }

  /// The position that the follow-up names, from 0; the last is -1.
  public var position: Int? {
    switch self {
    case .first: 0
    case .second: 1
    case .third: 2
    case .fourth: 3
    case .last: -1
    default: nil
    }
  }
}

/// What sort of answer a question wants. The words that tell it stand in `knowledge/rules/`.
public enum QuestionKind: Int, Sendable, CaseIterable {
  case number, list, place, person, yesNo, comparison, reason
  case meaning, cause, effect, duration, price, permission

  /// The name in `knowledge/rules/`.
  public var name: String {
    switch self {
    case .number: "number"
    case .list: "list"
    case .place: "place"
    case .person: "person"
    case .yesNo: "yes-no"
    case .comparison: "comparison"
    case .reason: "reason"
    case .meaning: "meaning"
    case .cause: "cause"
    case .effect: "effect"
    case .duration: "duration"
    case .price: "price"
    case .permission: "permission"
    }
  }
}
