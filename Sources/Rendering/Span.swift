/// A stretch of text with one look.
public struct Span: Sendable, Equatable {
  public var text: String
  public var role: Role
  /// Where it leads.
  public var link: String?

  public enum Role: Sendable, Equatable {
    case body
    /// Headings, names, numbers to call.
    case strong
    /// What is there for those who look for it: marks, sources, origins.
    case quiet
    /// What sets crisis help apart.
    case alarm
  }

  public init(_ text: String, _ role: Role = .body, link: String? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}
