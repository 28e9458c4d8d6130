internal import HTTPTypes
internal import NIOCore

/// The proxies whose `X-Forwarded-For` is believed.
public struct TrustedProxies: Sendable {
  private let proxies: Set<ClientKey>

  /// - Parameter addresses: numeric addresses, of either version; of an IPv6 address the first 64
  ///   bits count.
  public init(_ addresses: [String]) throws(ServerFault) {
    var proxies: Set<ClientKey> = []
    for address in addresses {
      guard let key = ClientKey(address) else {
        throw ServerFault(
          "'\(address)' is no address of a proxy; give it in numbers, as in 127.0.0.1 or ::1")
      }
      proxies.insert(key)
    }
    self.proxies = proxies
  }

  /// The client of a request: who is at the other end or, where that is a trusted proxy, the last
  /// address in `X-Forwarded-For` that is none. What stands before it anyone may have written.
  func client(of headers: HTTPFields, from peer: SocketAddress?) -> ClientKey? {
    let key = ClientKey(peer)
    guard let key, !proxies.isEmpty, proxies.contains(key) else { return key }
    let hops = headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
    var last = key
    for hop in hops.reversed() {
      guard let address = ClientKey(Self.withoutPort(hop.trimmed)) else { break }
      last = address
      guard proxies.contains(address) else { break }
    }
    return last
  }

  /// Some proxies write a port behind the address: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
  private static func withoutPort(_ hop: String) -> String {
    if hop.hasPrefix("[") { return String(hop.dropFirst().prefix { $0 != "]" }) }
    return hop.filter { $0 == ":" }.count == 1 ? String(hop.prefix { $0 != ":" }) : hop
  }
}
