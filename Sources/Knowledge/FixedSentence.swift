/// What the guide says besides passages and rules; the words stand in `knowledge/guide.yaml`.
///
/// A slot in braces is filled with a name that the knowledge or the visitor gave.
public enum FixedSentence: Int, Sendable, CaseIterable {
  /// Said when a talk begins: what this is, that it is no clinician, that nothing is kept.
  case opening
  /// An empty message.
  case empty
  /// About the field, and the page holds nothing that answers.
  case unsure
  /// Neither about the field nor anything that a rule knows.
  case outside
  /// Before the nearest passages where the page has no answer.
  case nearest
  /// Before two passages of which either may be meant.
  case twoReadings
  /// Before the answer to a second question in the same message.
  case secondAnswer
  /// Before the core of passages that may be meant instead of the answer.
  case besides
  /// A follow-up, and nothing came before it.
  case nothingBefore
  /// 'More', and everything on the subject has been shown.
  case noMore
  /// Before the works behind the last answer.
  case sourcesBehind
  /// The last answer rests on the page alone.
  case noSources
  /// `{from}` was read as `{to}`.
  case readAs
  /// A message in a language that the guide does not speak.
  case foreignLanguage
  /// The same, in Spanish.
  case foreignSpanish
  /// In Spanish, before an English reply that answers a message in Spanish.
  case beforeSpanish
  /// Before the core of the last answer, where plainer words are wanted.
  case inShort
  /// The visitor wants no booking prompt.
  case bookingDeclined
  /// While help stays in view after a crisis.
  case helpStays
  /// Labels.
  case labelFrom
  case labelSources
  case labelSuggestions
  case labelBooking
  case labelHelp
  case labelCall
  case labelText
  case labelWeb
  case labelVisitor
  case labelGuide
  /// Said instead of `opening` where questions are kept.
  case openingLogged

  /// The sentence's key in `guide.yaml`.
  public var key: String {
    switch self {
    case .opening: "opening"
    case .empty: "empty"
    case .unsure: "unsure"
    case .outside: "outside"
    case .nearest: "nearest"
    case .twoReadings: "two-readings"
    case .secondAnswer: "second-answer"
    case .besides: "besides"
    case .nothingBefore: "nothing-before"
    case .noMore: "no-more"
    case .sourcesBehind: "sources-behind"
    case .noSources: "no-sources"
    case .readAs: "read-as"
    case .foreignLanguage: "foreign-language"
    case .foreignSpanish: "foreign-spanish"
    case .beforeSpanish: "before-spanish"
    case .inShort: "in-short"
    case .bookingDeclined: "booking-declined"
    case .helpStays: "help-stays"
    case .labelFrom: "label-from"
    case .labelSources: "label-sources"
    case .labelSuggestions: "label-suggestions"
    case .labelBooking: "label-booking"
    case .labelHelp: "label-help"
    case .labelCall: "label-call"
    case .labelText: "label-text"
    case .labelWeb: "label-web"
    case .labelVisitor: "label-visitor"
    case .labelGuide: "label-guide"
    case .openingLogged: "opening-logged"
    }
  }

  /// Names in braces that the sentence may hold.
  public var slots: [String] {
    switch self {
    case .readAs: ["from", "to"]
    default: []
    }
  }
}
