import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import ChatServer

/// Who asks too often waits; everyone else does not.
@Suite struct LimitTests {
  @Test("a bucket empties, says how long to wait, and fills again")
  func empties() {
    let buckets = TokenBuckets(perMinute: 6)
    let client = ClientKey("192.0.2.1")!
    for _ in 1...6 { #expect(buckets.wait(of: client, at: 0) == nil) }
    #expect(buckets.wait(of: client, at: 0) == 10)
    #expect(buckets.wait(of: client, at: 9_500_000_000) == 1)
    #expect(buckets.wait(of: ClientKey("192.0.2.2")!, at: 0) == nil)
    #expect(buckets.wait(of: client, at: 10_000_000_001) == nil)
    #expect(buckets.wait(of: client, at: 10_000_000_001) == 10)
    for _ in 1...6 { #expect(buckets.wait(of: client, at: 3_600_000_000_000) == nil) }
    #expect(buckets.wait(of: client, at: 3_600_000_000_000) == 10)
    // A clock that is set back gives nothing and takes nothing.
    #expect(buckets.wait(of: client, at: 0) == 10)
  }

  @Test("of very many clients the oldest are forgotten, and the last is not")
  func isBounded() {
    let buckets = TokenBuckets(perMinute: 1, mostClients: 100)
    let last = ClientKey("198.51.100.1")!
    #expect(buckets.wait(of: last, at: 0) == nil)
    for number in 0..<49 { _ = buckets.wait(of: ClientKey("10.0.0.\(number)")!, at: 0) }
    #expect(buckets.wait(of: last, at: 0) == 60)
    for number in 0..<250 { _ = buckets.wait(of: ClientKey("10.0.1.\(number)")!, at: 0) }
    #expect(buckets.wait(of: last, at: 0) == nil)
  }

  @Test(
    "the client behind proxies",
    arguments: [
      ("192.0.2.1", [], "192.0.2.1"), ("192.0.2.1", ["203.0.113.5"], "192.0.2.1"),
      ("10.0.0.1", ["203.0.113.5"], "203.0.113.5"),
      ("10.0.0.1", ["1.1.1.1, 203.0.113.5"], "203.0.113.5"),
      ("10.0.0.1", ["1.1.1.1", "203.0.113.5, 10.0.0.2"], "203.0.113.5"),
      ("10.0.0.1", ["10.0.0.2"], "10.0.0.2"), ("10.0.0.1", [], "10.0.0.1"),
      ("10.0.0.1", ["203.0.113.5, nonsense"], "10.0.0.1"),
      ("10.0.0.1", ["203.0.113.5:4711"], "203.0.113.5"),
      ("10.0.0.1", ["[2001:db8::1]:443"], "2001:db8::ffff"),
      ("::ffff:10.0.0.1", ["203.0.113.5"], "203.0.113.5"),
      ("2001:db8:0:1::1", [], "2001:db8:0:1:ffff::"),
    ] as [(String, [String], String)])
  func client(peer: String, forwarded: [String], client: String) throws {
    let proxies = try TrustedProxies(["10.0.0.1", "10.0.0.2"])
    var headers = HTTPFields()
    for value in forwarded { headers.append(HTTPField(name: .forwardedFor, value: value)) }
    let found = proxies.client(of: headers, from: try SocketAddress(ipAddress: peer, port: 1))
    #expect(found == ClientKey(client))
  }

  @Test(arguments: ["", "localhost", "10.0.0.0/8", "10.0.0.1:80", "1.2.3"])
  func refuses(proxy: String) {
    #expect(throws: ServerFault.self) { try TrustedProxies([proxy]) }
  }

  @Test("over the limit comes 429 with a time to wait; probes are not counted")
  func turnsAway() async throws {
    var server = TestServer()
    server.settings.requestsPerMinute = 3
    try await server.test(.live) { [server] client in
      for _ in 1...3 { #expect(try await client.ask("what is ptsd").status == 200) }
      let refused = try await client.post(#"{"text":"what is ptsd"}"#)
      #expect(refused.status == .tooManyRequests && refused.headers[.retryAfter] == "20")
      #expect(try TestAnswer(refused).type == "/problems/too-many-requests")
      #expect(try await client.get("/health/ready").status == .ok)
      server.time.advance(by: 20)
      #expect(try await client.ask("what is ptsd").status == 200)
    }
  }
}
