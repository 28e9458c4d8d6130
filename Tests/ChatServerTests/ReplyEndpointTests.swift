import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import ChatServer

/// `POST /v1/reply`: a body in, a status and a problem's type out.
@Suite struct ReplyEndpointTests {
  static let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)

  @Test(
    arguments: [
      (#"{"text":"what is ptsd"}"#, 200, nil), (#"{"text":""}"#, 200, nil),
      (#"{"text":"hi","state":null}"#, 200, nil), (#"{"text":"hi","state":""}"#, 200, nil),
      (#" { "text" : "hi" , "more" : [1, {"a": null}] } "#, 200, nil),
      (#"{"text":"\u0000\u001b[2J \ud83d\ude00"}"#, 200, nil),
      (#"{"text":"\#(String(repeating: "é", count: 100_000))"}"#, 200, nil),
      (#"{"text":"\#(String(repeating: "é", count: 100_001))"}"#, 422, "invalid-body"),
      ("{}", 422, "invalid-body"), ("[]", 422, "invalid-body"), ("null", 422, "invalid-body"),
      ("1", 422, "invalid-body"), (#""text""#, 422, "invalid-body"),
      (#"{"text":null}"#, 422, "invalid-body"), (#"{"text":1}"#, 422, "invalid-body"),
      (#"{"text":["hi"]}"#, 422, "invalid-body"), (#"{"Text":"hi"}"#, 422, "invalid-body"),
      (#"{"text":"hi","state":1}"#, 422, "invalid-body"),
      (#"{"text":"hi","state":{}}"#, 422, "invalid-body"),
      (#"{"text":"hi","state":"\#(String(repeating: "A", count: 20_000))"}"#, 422, "invalid-body"),
      ("", 400, "not-json"), ("{", 400, "not-json"), (#"{"text":"hi"}}"#, 400, "not-json"),
      (#"{"text":"hi" "a":1}"#, 400, "not-json"), (#"{'text':'hi'}"#, 400, "not-json"),
      (#"{"text":"\ud800"}"#, 400, "not-json"), (#"{"text":"\udc00\ud800"}"#, 400, "not-json"),
      ("{\"text\":\"a\u{0}b\"}", 400, "not-json"), ("{\u{0}\"\u{0}", 400, "not-json"),
      (deep, 400, "not-json"), (#"{"text":"hi","more":\#(deep)}"#, 400, "not-json"),
      (#"{"text":"hi","state":"hello"}"#, 409, "state-invalid"),
      (#"{"text":"hi","state":"\u0000é👍🏽"}"#, 409, "state-invalid"),
    ] as [(String, Int, String?)])
  func answers(body: String, status: Int, problem: String?) async throws {
    try await TestServer().test { client in
      let answer = try TestAnswer(try await client.post(body))
      #expect(answer.status == status, "\(body.prefix(100))")
      #expect(answer.type == problem.map { "/problems/" + $0 })
    }
  }

  @Test("a body that is not UTF-8", arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]])
  func refusesOtherEncodings(bytes: [UInt8]) async throws {
    try await TestServer().test { client in
      let body = ByteBuffer(bytes: Array(#"{"text":""#.utf8) + bytes + Array(#""}"#.utf8))
      let response = try await client.execute(
        uri: "/v1/reply", method: .post, headers: [.contentType: "application/json"], body: body)
      #expect(response.status == .badRequest)
    }
  }

  @Test(
    arguments: [
      ("application/json", 200), ("application/json; charset=utf-8", 200),
      ("Application/JSON;Charset=\"UTF-8\"", 200), (nil, 415), ("text/plain", 415), ("", 415),
      ("application/jsonp", 415), ("application/json; charset=utf-16", 415),
      ("application/x-www-form-urlencoded", 415), ("application/problem+json", 415),
    ] as [(String?, Int)])
  func demandsJSON(type: String?, status: Int) async throws {
    try await TestServer().test { client in
      let response = try await client.post(#"{"text":"hi"}"#, type: type)
      #expect(response.status.code == status)
    }
  }

  @Test(arguments: [
    ("*/*", 200), ("application/*", 200), ("text/html, application/json;q=0.1", 200),
    ("text/html,*/*;q=0.8", 200), ("application/json;q=0, */*", 406), ("text/html", 406),
    ("application/problem+json", 406), ("application/json;q=x", 406),
  ])
  func minds(accept: String, status: Int) async throws {
    try await TestServer().test { client in
      let headers: HTTPFields = [.contentType: "application/json", .accept: accept]
      let response = try await client.execute(
        uri: "/v1/reply", method: .post, headers: headers,
        body: ByteBuffer(string: #"{"text":"hi"}"#))
      #expect(response.status.code == status)
    }
  }

  @Test("a body that is too large, said to be so or not")
  func refusesLargeBodies() async throws {
    var server = TestServer()
    server.settings.largestBody = 1000
    let large = String(repeating: " ", count: 1001)
    for setup in [TestingSetup.router, .live] {
      try await server.test(setup) { client in
        let answer = try TestAnswer(try await client.post(large))
        #expect(answer.status == 413 && answer.type == "/problems/too-large")
        #expect(try await client.ask("what is ptsd").status == 200)
      }
    }
  }
}
