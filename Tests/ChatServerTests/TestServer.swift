import BuiltInKnowledge
import ChatServer
import Conversation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Knowledge
import Logging
import NIOCore
import Synchronization

/// A server as a test wants it: its own clock, its log in memory.
struct TestServer {
  static let guide = Guide(knowledge: try! BuiltInKnowledge.load())
  static let key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
  static let otherKey = "ff" + String(repeating: "0a", count: 31)

  var settings = ServerSettings()
  var keys = Self.key
  var guide = Self.guide
  var site: Site?
  let time = TestTime()
  let log = TestLog()

  init() {
    settings.port = 0
    settings.requestsPerMinute = nil
    settings.shutdownDelay = .zero
  }

  func server() throws -> GuideServer {
    GuideServer(
      guide: guide, keys: try StateKeys(parsing: keys, from: "a test"), settings: settings,
      log: ServerLog(form: .json, level: .trace, clock: time.clock) { [log] in log.keep($0) },
      site: site, clock: time.clock)
  }

  /// Runs the test against the server, with or without a network in between.
  func test(
    _ setup: TestingSetup = .router,
    _ body: @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    try await server().application().test(setup, body)
  }
}

/// A clock that stands until a test moves it.
final class TestTime: Sendable {
  private let seconds = Atomic<Int>(1_700_000_000)

  var clock: ServerClock {
    ServerClock(
      secondsSince1970: { [self] in Int64(seconds.load(ordering: .relaxed)) },
      uptimeNanoseconds: { [self] in UInt64(seconds.load(ordering: .relaxed)) * 1_000_000_000 })
  }

  func advance(by count: Int) {
    seconds.wrappingAdd(count, ordering: .relaxed)
  }
}

/// Log lines in memory.
final class TestLog: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  func keep(_ line: String) {
    kept.withLock { $0.append(line) }
  }
}

extension TestClientProtocol {
  /// Sends a message as a client would.
  func ask(_ text: String, state: String? = nil) async throws -> TestAnswer {
    try TestAnswer(
      try await post(
        #"{"text":\#(JSONText.of(text)),"state":\#(state.map(JSONText.of) ?? "null")}"#))
  }

  func post(
    _ body: String, type: String? = "application/json"
  ) async throws -> TestResponse {
    var headers = HTTPFields()
    headers[.contentType] = type
    return try await execute(
      uri: "/v1/reply", method: .post, headers: headers, body: ByteBuffer(string: body))
  }

  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await execute(uri: path, method: .get, headers: headers, body: nil)
  }
}
