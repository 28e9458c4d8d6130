/// The origins whose pages may ask this server, besides its own.
public struct AllowedOrigins: Sendable, Equatable {
  let origins: [String]

  /// - Parameter origins: each as a browser names it: `https://www.example.org`, with a port where it
  ///   is not the usual one.
  public init(_ origins: [String]) throws(ServerFault) {
    for origin in origins where !Self.isOrigin(origin) {
      throw ServerFault(
        "'\(origin)' is no origin; write it as browsers do, in lower case and without a path: "
          + "https://www.example.org")
    }
    self.origins = origins
  }

  private static func isOrigin(_ text: String) -> Bool {
    guard let end = text.firstRange(of: "://")?.upperBound,
      ["http://", "https://"].contains(text[..<end])
    else { return false }
    let host = text[end...]
    return !host.isEmpty
      && host.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["),
          UInt8(ascii: "]"):
          true
        default: false
        }
      }
  }
}
