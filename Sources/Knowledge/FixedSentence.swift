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
  /// What the widget on a page says of itself: its button and heading.
  case webTitle
  /// That it is a program, and that nothing is sent.
  case webPromise
  /// Names of the widget's parts and buttons.
  case webConversation
  case webQuestion
  case webSend
  case webClear
  case webCopy
  case webPrint
  case webClose
  /// Leads to the page where the clinic takes messages.
  case webMessage
  /// What the widget tells of its work.
  case webLoading
  case webFailed
  case webCleared
  case webCopied
  case webNotCopied

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
    case .webTitle: "web-title"
    case .webPromise: "web-promise"
    case .webConversation: "web-conversation"
    case .webQuestion: "web-question"
    case .webSend: "web-send"
    case .webClear: "web-clear"
    case .webCopy: "web-copy"
    case .webPrint: "web-print"
    case .webClose: "web-close"
    case .webMessage: "web-message"
    case .webLoading: "web-loading"
    case .webFailed: "web-failed"
    case .webCleared: "web-cleared"
    case .webCopied: "web-copied"
    case .webNotCopied: "web-not-copied"
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
