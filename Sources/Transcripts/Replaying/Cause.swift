internal import Conversation
internal import Knowledge

/// What became of the reply to a message, worked out from all that is expected of it together: the
/// text differs as well where another passage won, and the class of both is the same.
///
/// Safety comes before all else, then whether there is still an answer, then who decides.
struct Cause {
  private let isOfHelp: Bool
  private let abstains: Bool
  private let hasAnotherWinner: Bool
  private let hasOtherWorks: Bool
  private let text: String
  private let bookingPrompt: String

  init(
    of turn: Turn, _ reply: RecordedReply, in exchange: Exchange, _ knowledge: KnowledgeBase
  ) {
    let demands = exchange.expectations.map(\.demand)
    let missed = demands.filter { !reply.meets($0) }
    isOfHelp =
      reply.kind == .crisis || !reply.contacts.isEmpty
      || demands.contains { Self.expectsHelp($0, knowledge) }
      || (turn.nextState.danger != nil && reply.offersBooking)
    abstains =
      reply.kind == .notCovered
      && missed.contains {
        switch $0 {
        case .kind: true
        case .passages(let ids): !ids.isEmpty && reply.passages.isEmpty
        default: false
        }
      }
    hasAnotherWinner = missed.contains {
      switch $0 {
      case .kind, .rule, .passages, .related: true
      default: false
      }
    }
    hasOtherWorks = missed.contains { if case .references = $0 { true } else { false } }
    text = reply.text
    bookingPrompt = knowledge.booking.prompt
  }

  func change(of demand: Expectation.Demand) -> Change {
    if isOfHelp { return .safety }
    switch demand {
    case .contacts: return .safety
    case .booking: return .booking
    case .kind, .rule, .passages, .related, .neverOffers: return abstains ? .abstains : .winner
    case .references, .neverCites:
      return abstains ? .abstains : hasAnotherWinner ? .winner : .citation
    case .text(let expected):
      return decided ?? Self.change(from: expected, to: text, bookingPrompt, hasOtherWorks)
    case .says, .neverSays: return decided ?? .wording
    }
  }

  private var decided: Change? {
    abstains ? .abstains : hasAnotherWinner ? .winner : nil
  }

  /// Whether crisis help was to be given. A contact's name in a text gives it away where nothing
  /// else is left that does.
  private static func expectsHelp(_ demand: Expectation.Demand, _ knowledge: KnowledgeBase) -> Bool
  {
    switch demand {
    case .kind(let kind): kind == .crisis
    case .rule(let id): knowledge.rules.contains { $0.id == id && $0.kind == .crisis }
    case .contacts(let ids): !ids.isEmpty
    case .text(let text): knowledge.contacts.contains { text.singleSpaced.contains($0.name) }
    default: false
    }
  }

  private static func change(
    from expected: String, to got: String, _ prompt: String, _ hasOtherWorks: Bool
  ) -> Change {
    let (expected, got) = (expected.singleSpaced, got.singleSpaced)
    if hasOtherWorks || withoutMarks(expected) == withoutMarks(got) { return .citation }
    let prompt = " " + prompt.singleSpaced
    return without(prompt, expected) == without(prompt, got) ? .booking : .wording
  }

  private static func without(_ end: String, _ text: String) -> Substring {
    text.hasSuffix(end) ? text.dropLast(end.count) : text[...]
  }

  /// Without marks such as `[12]`.
  private static func withoutMarks(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      kept += rest[..<open]
      let after = rest[rest.index(after: open)...]
      let digits = after.prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty, after[digits.endIndex...].first == "]" {
        rest = after[digits.endIndex...].dropFirst()
      } else {
        kept += "["
        rest = after
      }
    }
    return kept + rest
  }
}
