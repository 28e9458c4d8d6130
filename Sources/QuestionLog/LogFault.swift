/// Why questions cannot be kept, or a log not be read: what, where, and what to do.
public struct LogFault: Error, Sendable, Equatable, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = description
  }
}
