/// What became of a reply. Staff weigh differences by it, and accept or refuse a whole class.
public enum Change: String, Sendable, CaseIterable {
  /// The same passage or rule, in other words.
  case wording
  /// The same words; a mark or a work moved.
  case citation
  /// Another passage or rule decides what is said.
  case winner
  /// There was an answer, and now the page does not say.
  case abstains
  /// Crisis help came, went, or reads otherwise.
  case safety
  /// Whether the way to the clinic is shown.
  case booking

  public var label: String {
    switch self {
    case .wording: "wording of a passage or rule"
    case .citation: "citation moved"
    case .winner: "another passage or rule won"
    case .abstains: "now abstains"
    case .safety: "safety changed"
    case .booking: "booking changed"
    }
  }
}
