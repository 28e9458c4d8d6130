import Foundation
import HummingbirdTesting
import Testing

@testable import ChatServer

/// SIGTERM while replies are under way: none is lost, and the process ends with status 0.
@Suite(.serialized) struct ShutdownTests {
  @Test("a request whose body is still coming is answered, and then the process ends")
  func finishes() async throws {
    let process = try await ServerProcess(["--shutdown-delay", "0"])
    let client = try RawClient(port: process.port)
    let body = #"{"text":"what is ptsd"}"#
    client.send(
      "POST /v1/reply HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n" + body.prefix(5))
    // The answer to another request shows that the server has read this one's beginning.
    #expect(try await RawClient(port: process.port).exchange("/health/ready").contains(" 200 "))
    process.terminate()
    try await process.waitUntilLogged("shutting down")
    client.send(String(body.dropFirst(5)))
    let response = await client.receiveAll()
    #expect(response.hasPrefix("HTTP/1.1 200 ") && response.contains("\"kind\":\"answer\""))
    #expect(await process.status() == 0)
    #expect((try? RawClient(port: process.port)) == nil)
  }

  @Test("while others look elsewhere it is not ready, answers on, and closes its connections")
  func drains() async throws {
    let process = try await ServerProcess(["--shutdown-delay", "2"])
    #expect(try await RawClient(port: process.port).exchange("/health/ready").contains(" 200 "))
    process.terminate()
    try await process.waitUntilLogged("shutting down")
    let ready = try await RawClient(port: process.port).exchange("/health/ready", keepsAlive: true)
    #expect(ready.contains(" 503 ") && ready.lowercased().contains("connection: close"))
    let topics = try await RawClient(port: process.port).exchange("/v1/topics", keepsAlive: true)
    #expect(topics.contains(" 200 "))
    #expect(await process.status() == 0)
  }

  @Test("a client that never finishes is cut off after the grace")
  func isBounded() async throws {
    let process = try await ServerProcess(["--shutdown-delay", "0", "--shutdown-grace", "1"])
    let client = try RawClient(port: process.port)
    client.send("POST /v1/reply HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{")
    #expect(try await RawClient(port: process.port).exchange("/health/ready").contains(" 200 "))
    process.terminate()
    #expect(await process.status() == 0)
    withExtendedLifetime(client) {}
  }
}
