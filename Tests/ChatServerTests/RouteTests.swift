import Conversation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Knowledge
import NIOCore
import Testing

@testable import ChatServer

/// A method and a path in, a status and headers out.
@Suite struct RouteTests {
  @Test(
    arguments: [
      ("GET", "/v1/topics", 200, nil), ("HEAD", "/v1/topics", 200, nil),
      ("POST", "/v1/topics", 405, "GET, HEAD"), ("GET", "/v1/reply", 405, "POST"),
      ("PUT", "/v1/reply", 405, "POST"), ("TRACE", "/v1/reply", 405, "POST"),
      ("OPTIONS", "/v1/reply", 405, "POST"), ("PROPFIND", "/v1/reply", 405, "POST"),
      ("GET", "/v1/reply/", 405, "POST"), ("GET", "/v1/reply?text=hello", 405, "POST"),
      ("GET", "/openapi.json", 200, nil), ("DELETE", "/openapi.json", 405, "GET, HEAD"),
      ("GET", "/health/live", 200, nil), ("GET", "/health/ready", 200, nil),
      ("POST", "/health/ready", 405, "GET, HEAD"), ("GET", "/metrics", 404, nil),
      ("GET", "/", 404, nil), ("GET", "/v1", 404, nil), ("GET", "/V1/TOPICS", 404, nil),
      ("GET", "/v1/topics/brain", 404, nil), ("POST", "/v2/reply", 404, nil),
      ("GET", "/%2e%2e/etc/passwd", 404, nil), ("GET", "/../../etc/passwd", 404, nil),
      ("GET", "/v1/%74opics", 404, nil), ("GET", "/%", 404, nil), ("GET", "/%ff%fe", 404, nil),
    ] as [(String, String, Int, String?)])
  func answers(method: String, path: String, status: Int, allow: String?) async throws {
    for setup in [TestingSetup.router, .live] {
      try await TestServer().test(setup) { client in
        let response = try await client.execute(
          uri: path, method: HTTPRequest.Method(method)!, headers: [:], body: nil)
        #expect(response.status.code == status)
        #expect(response.headers[.allow] == allow)
        if method != "HEAD", status >= 400 {
          #expect(response.headers[.contentType] == "application/problem+json")
          let problem = try JSONSerialization.jsonObject(
            with: Data(response.body.readableBytesView))
          #expect((problem as? [String: Any])?["status"] as? Int == status)
        }
        for name in Self.everywhere {
          let header = HTTPField.Name(name)!
          #expect(response.headers[values: header].count == 1, "\(name)")
        }
        #expect(response.headers[.server] == nil)
      }
    }
  }

  private static let everywhere = [
    "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
    "Cross-Origin-Resource-Policy", "X-Request-Id",
  ]

  @Test("topics name every passage, and are sent once", arguments: ["/v1/topics", "/openapi.json"])
  func sentOnce(path: String) async throws {
    try await TestServer().test { client in
      let first = try await client.get(path)
      let tag = try #require(first.headers[.eTag])
      let object = try JSONSerialization.jsonObject(with: Data(first.body.readableBytesView))
      #expect(object is [String: Any])
      for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
        let again = try await client.get(path, [.ifNoneMatch: known])
        #expect(again.status == .notModified && again.body.readableBytes == 0)
        #expect(again.headers[.eTag] == tag)
      }
      #expect(try await client.get(path, [.ifNoneMatch: "\"x\""]).status == .ok)
    }
  }

  @Test func topicsHoldThePassages() async throws {
    try await TestServer().test { client in
      let body = String(buffer: try await client.get("/v1/topics").body)
      for passage in TestServer.guide.knowledge.passages {
        #expect(body.contains("{\"id\":\"\(passage.id)\",\"title\":"))
      }
      #expect(body.contains("\"knowledge\":\"\(TestServer.guide.knowledge.hash)\""))
    }
  }

  @Test("every problem and every path stands in the description")
  func isDescribed() async throws {
    try await TestServer().test { client in
      let text = String(buffer: try await client.get("/openapi.json").body)
      for kind in ProblemKind.allCases {
        #expect(text.contains("\"/problems/\(kind.rawValue)\""))
        #expect(text.contains("`/problems/\(kind.rawValue)` (\(kind.status.code))"))
      }
      #expect(text.contains("\"maxLength\": \(StateSeal.longest)"))
      #expect(text.contains("\"maxLength\": \(ReplyRequest.longestText)"))
    }
  }
}
