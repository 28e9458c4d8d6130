import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import ChatServer

/// What is logged and counted, and that not a word of what was asked is.
@Suite struct TelemetryTests {
  private static let secret = "xylophonist"

  @Test("no word of a request reaches the log or the metrics, wherever it stood")
  func keepsNothing() async throws {
    var server = TestServer()
    server.settings.showsMetrics = true
    server.settings.requestsPerMinute = 20
    for setup in [TestingSetup.router, .live] {
      try await server.test(setup) { client in
        let word = Self.secret
        let first = try await client.ask("i want to kill \(word) and myself")
        _ = try await client.ask("\(word) ptsd", state: first.state)
        _ = try await client.ask("x", state: word)
        for body in [word, #"{"text":{"\#(word)":1}}"#, #"{"\#(word)":1}"#, "\"\(word)"] {
          _ = try await client.post(body)
        }
        _ = try await client.post("{}", type: "text/\(word)")
        let headers: HTTPFields = [.userAgent: word, .cookie: word, .referer: word, .origin: word]
        for path in ["/\(word)", "/v1/topics?q=\(word)", "/v1/\(word)", "/%\(word)"] {
          _ = try await client.get(path, headers)
        }
        _ = try await client.execute(
          uri: "/v1/reply", method: HTTPRequest.Method("PROPFIND")!, headers: [:], body: nil)
        let metrics = String(buffer: try await client.get("/metrics").body)
        #expect(!metrics.lowercased().contains(word))
        #expect(metrics.contains(#"method="OTHER",route="-",status="405""#))
      }
    }
    let lines = server.log.lines
    #expect(lines.count > 20)
    for line in lines { #expect(!line.lowercased().contains(Self.secret), "\(line)") }
  }

  @Test("a line for each request, as JSON, with the id that the client was told")
  func logs() async throws {
    let server = TestServer()
    try await server.test { client in
      let response = try await client.post(#"{"text":"what is ptsd"}"#)
      let id = try #require(response.headers[.requestID])
      let line = try #require(server.log.lines.last)
      #expect(
        line == #"{"time":"2023-11-14T22:13:20Z","level":"info","message":"request","bytes":"#
          + #"\#(response.body.readableBytes),"id":"\#(id)","method":"POST","microseconds":0,"#
          + #""route":"/v1/reply","status":200}"#)
    }
  }

  @Test("metrics in the form that Prometheus reads")
  func counts() async throws {
    var server = TestServer()
    server.settings.showsMetrics = true
    try await server.test { client in
      _ = try await client.ask("what is ptsd")
      _ = try await client.ask("what is the amygdala")
      _ = try await client.get("/nothing")
      let response = try await client.get("/metrics")
      #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
      let lines = String(buffer: response.body).split(separator: "\n")
      for expected in [
        "# TYPE neuregen_http_requests_total counter",
        #"neuregen_http_requests_total{method="POST",route="/v1/reply",status="200"} 2"#,
        #"neuregen_http_requests_total{method="GET",route="-",status="404"} 1"#,
        "# TYPE neuregen_http_request_duration_seconds histogram",
        #"neuregen_http_request_duration_seconds_bucket{route="/v1/reply",le="0.0001"} 2"#,
        #"neuregen_http_request_duration_seconds_bucket{route="/v1/reply",le="+Inf"} 2"#,
        #"neuregen_http_request_duration_seconds_count{route="/v1/reply"} 2"#,
        #"neuregen_replies_total{kind="answer"} 2"#,
      ] { #expect(lines.contains { $0 == expected }, "\(expected)") }
    }
  }

  @Test("as text for people, without what could steer a terminal")
  func logsText() {
    let log = TestLog()
    let server = ServerLog(form: .text, level: .info, clock: TestTime().clock) { log.keep($0) }
    server.logger("a").info("hello\u{1B}[2J", metadata: ["b": "2\n", "a": "1"])
    server.logger("a").debug("not shown")
    server.logger("a", least: .error).warning("not shown")
    #expect(log.lines == ["2023-11-14T22:13:20Z info hello[2J a=1 b=2"])
  }
}
