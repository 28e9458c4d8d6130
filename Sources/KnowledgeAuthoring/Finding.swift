/// Something that is wrong with the knowledge: where, what, and what to do about it.
public struct Finding: Sendable, Equatable {
  public enum Severity: Sendable, Equatable {
    /// The knowledge cannot be used, or would say what it must not.
    case error
    /// Worth mending; the knowledge can be used.
    case warning
  }

  public var severity: Severity
  public var location: SourceLocation
  public var problem: String
  public var remedy: String

  public init(
    _ severity: Severity, at location: SourceLocation, _ problem: String, _ remedy: String
  ) {
    self.severity = severity
    self.location = location
    self.problem = problem
    self.remedy = remedy
  }
}
