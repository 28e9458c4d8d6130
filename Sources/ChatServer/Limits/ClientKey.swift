internal import Glibc
internal import NIOCore

/// What tells clients apart when requests are counted: an IPv4 address, or the first 64 bits of an
/// IPv6 address, of which one customer has all the rest.
struct ClientKey: Hashable, Sendable {
  private let bits: UInt64
  private let isVersion6: Bool

  /// Nil for a socket that has no such address.
  init?(_ address: SocketAddress?) {
    guard let bytes = address.flatMap(Self.bytes) else { return nil }
    // An IPv4 address as a socket for both versions shows it: ::ffff:a.b.c.d.
    let isMapped = bytes.count == 16 && bytes.starts(with: Self.mapped)
    isVersion6 = bytes.count == 16 && !isMapped
    let telling = isMapped ? bytes.suffix(4) : bytes.prefix(8)
    bits = telling.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Nil where the text is no address.
  init?(_ text: String) {
    self.init(try? SocketAddress(ipAddress: text, port: 0))
  }

  private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  /// The 4 or 16 bytes of an address.
  private static func bytes(of address: SocketAddress) -> [UInt8]? {
    address.withSockAddr { pointer, size in
      let raw = UnsafeRawBufferPointer(start: pointer, count: size)
      let place: Range<Int>? =
        switch address.protocol {
        case .inet: 4..<8
        case .inet6: 8..<24
        default: nil
        }
      guard let place, place.upperBound <= size else { return nil }
      return Array(raw[place])
    }
  }
}
