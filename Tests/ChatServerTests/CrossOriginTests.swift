import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import ChatServer

/// Pages of other origins: an origin and a list in, what the browser is told out.
@Suite struct CrossOriginTests {
  @Test(
    arguments: [
      (["https://a.example"], "https://a.example", true),
      (["https://b.example", "https://a.example:8443"], "https://a.example:8443", true),
      (["https://a.example"], "https://A.example", false),
      (["https://a.example"], "https://a.example.evil", false),
      (["https://a.example"], "http://a.example", false), (["https://a.example"], "null", false),
      ([], "https://a.example", false),
    ] as [([String], String, Bool)])
  func tells(allowed: [String], origin: String, isAllowed: Bool) async throws {
    var server = TestServer()
    server.settings.allowedOrigins = try AllowedOrigins(allowed)
    try await server.test { client in
      let plain = try await client.get("/v1/topics", [.origin: origin])
      let preflight = try await client.execute(
        uri: "/v1/reply", method: .options,
        headers: [
          .origin: origin, .accessControlRequestMethod: "POST",
          .accessControlRequestHeaders: "content-type",
        ], body: nil)
      let missing = try await client.get("/nothing", [.origin: origin])
      for response in [plain, preflight, missing] {
        #expect(response.headers[.accessControlAllowOrigin] == (isAllowed ? origin : nil))
        #expect(response.headers[values: .vary].contains("Origin") == !allowed.isEmpty)
        #expect(response.headers[.accessControlAllowCredentials] == nil)
      }
      #expect(preflight.status == (isAllowed ? .noContent : .methodNotAllowed))
      #expect(preflight.headers[.accessControlAllowHeaders] == (isAllowed ? "Content-Type" : nil))
      let policy = plain.headers[.crossOriginResourcePolicy]
      #expect(policy == (allowed.isEmpty ? "same-origin" : "cross-origin"))
    }
  }

  @Test(arguments: [
    "a.example", "https://", "https://a.example/", "https://A.example", "*", "null", "",
    "ftp://a.example", "https://a.example https://b.example", "https://a.example\r\nx: y",
  ])
  func refuses(origin: String) {
    #expect(throws: ServerFault.self) { try AllowedOrigins([origin]) }
  }
}
