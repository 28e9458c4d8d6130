/// Why a site cannot be written: what, where, and what to do.
public struct SiteFault: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
