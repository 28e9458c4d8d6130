extension Finding {
  /// What a finding is about, so that many of one concern can be told together; what is gravest
  /// comes first.
  public enum Concern: String, Sendable, CaseIterable {
    case other
    case help
    case contested
    case phrasings
    case examples
    case counterexamples
    case sayings
    case repeated
    case claims
    case page
    case reading
    case few
    case uncited

    /// What stands above findings of the concern.
    public var heading: String {
      switch self {
      case .other: "other findings"
      case .help: "rules of danger and the help that they name"
      case .contested: "messages that two parts of the knowledge claim"
      case .phrasings: "phrasings that are answered otherwise"
      case .examples: "examples that get another kind of reply"
      case .counterexamples: "counterexamples that their rule decides about"
      case .sayings: "sayings, or their twins, that get another kind of reply"
      case .repeated: "phrasings that stand twice"
      case .claims: "words that claim more than the page does"
      case .page: "what the page and the knowledge do not share"
      case .reading: "passages that are hard to read"
      case .few: "passages with few phrasings"
      case .uncited: "works that are never cited"
      }
    }
  }
}
