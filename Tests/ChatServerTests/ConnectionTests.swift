import Foundation
import HummingbirdTesting
import Testing

@testable import ChatServer

/// Connections that are slow, cut off or no HTTP: bytes in, the end of the connection out.
@Suite struct ConnectionTests {
  private static let head = "POST /v1/reply HTTP/1.1\r\nHost: a\r\n"

  @Test(arguments: [
    // The body never comes, or not wholly.
    (head + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n", "408"),
    (head + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"text\":", "408"),
    (
      head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"te", "408"
    ),
    // No request at all: the connection is closed without a word.
    ("", ""), ("POST /v1/re", ""), (head + "X: ", ""),
    // No HTTP.
    ("nonsense\r\n\r\n", "400"), ("BREW / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nno colon\r\n\r\n", "400"),
    (head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", "400"),
    (head + "Content-Length: -1\r\n\r\n", "400"),
    (head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
    (head + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n", "400"),
    (head + "X: " + String(repeating: "a", count: 200_000) + "\r\n\r\n", "431"),
  ])
  func ends(request: String, status: String) async throws {
    var server = TestServer()
    server.settings.requestTimeout = .seconds(1)
    server.settings.idleTimeout = .seconds(2)
    try await server.test(.live) { client in
      let raw = try RawClient(port: try #require(client.port))
      raw.send(request)
      let response = await raw.receiveAll()
      #expect(response.hasPrefix(status.isEmpty ? "" : "HTTP/1.1 \(status) "), "\(response)")
      #expect(response.isEmpty == status.isEmpty)
      if !status.isEmpty {
        #expect(response.lowercased().contains("content-type: application/problem+json"))
        #expect(response.lowercased().contains("connection: close"))
        #expect(response.lowercased().contains("content-security-policy: "))
      }
      // Everyone else is served on.
      let other = try RawClient(port: try #require(client.port))
      #expect(await other.exchange("/health/live").hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test("requests that follow one another in one piece are answered in order")
  func pipelines() async throws {
    try await TestServer().test(.live) { client in
      let raw = try RawClient(port: try #require(client.port))
      raw.send(
        "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\nGET /nothing HTTP/1.1\r\nHost: a\r\n\r\n"
          + "GET /health/ready HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      let response = await raw.receiveAll()
      let statuses = response.split(separator: "HTTP/1.1 ").map { String($0.prefix(3)) }
      #expect(statuses == ["200", "404", "200"])
    }
  }

  @Test("connections over the limit wait until another is closed")
  func waits() async throws {
    var server = TestServer()
    server.settings.mostConnections = 2
    server.settings.idleTimeout = .seconds(1)
    try await server.test(.live) { client in
      let port = try #require(client.port)
      let idle = try RawClient(port: port)
      let waiting = try RawClient(port: port)
      waiting.send("GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(await waiting.receiveAll().hasPrefix("HTTP/1.1 200 "))
      withExtendedLifetime(idle) {}
    }
  }
}
