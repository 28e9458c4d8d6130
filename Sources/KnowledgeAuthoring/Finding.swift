/// Something that is wrong with the knowledge: where, what, and what to do about it.
public struct Finding: Sendable, Equatable {
  public enum Severity: Sendable, Equatable {
    /// The knowledge cannot be used, or would say what it must not.
    case error
    /// Worth mending; the knowledge can be used.
    case warning
  }

  public var severity: Severity
  public var concern: Concern
  public var location: SourceLocation
  /// What is wrong. It names what it speaks of, so that two findings of one file can be told apart
  /// by it, whatever their lines are.
  public var problem: String
  public var remedy: String

  public init(
    _ severity: Severity, of concern: Concern = .other, at location: SourceLocation,
    _ problem: String, _ remedy: String
  ) {
    self.severity = severity
    self.concern = concern
    self.location = location
    self.problem = problem
    self.remedy = remedy
  }
}
