internal import Rendering

/// Why the server cannot start: what, where, and what to do.
public struct ServerFault: Error, Sendable, Equatable, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = Printable.text(description)
  }
}
