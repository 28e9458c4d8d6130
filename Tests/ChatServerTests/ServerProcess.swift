import Foundation
import Synchronization
import Testing

/// `neuregen serve` as a process of its own, on a port that the system chose.
final class ServerProcess {
  private let process = Process()
  private let lines: LineStream
  let port: Int

  /// The executable stands beside the test bundle.
  private static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "neuregen")

  init(_ arguments: [String]) async throws {
    let pipe = Pipe()
    process.executableURL = Self.executable
    process.arguments = ["serve", "--port", "0"] + arguments
    process.standardError = pipe
    lines = LineStream(pipe.fileHandleForReading)
    try process.run()
    let listening = try await lines.first { $0.contains("\"listening\"") }
    let object = try JSONSerialization.jsonObject(with: Data(listening.utf8)) as? [String: Any]
    port = try #require(object?["port"] as? Int)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  func terminate() {
    process.terminate()
  }

  func waitUntilLogged(_ message: String) async throws {
    _ = try await lines.first { $0.contains("\"\(message)\"") }
  }

  /// The exit status; of a process that was killed by a signal, the signal, below zero.
  func status() async -> Int32 {
    let process = process
    await offPool { process.waitUntilExit() }
    let status = process.terminationStatus
    return process.terminationReason == .exit ? status : -status
  }
}

/// Lines of a pipe, one by one.
private final class LineStream {
  private let handle: FileHandle
  private var rest = Data()

  struct Ended: Error {}

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// The next line that is looked for; the ones before it are passed over.
  func first(where isMeant: (String) -> Bool) async throws -> String {
    while true {
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[rest.index(after: end)...])
        if isMeant(line) { return line }
      }
      let handle = handle
      let more = await offPool { handle.availableData }
      guard !more.isEmpty else { throw Ended() }
      rest += more
    }
  }
}

extension RawClient {
  /// Sends a request without a body; all that comes back.
  func exchange(_ path: String, keepsAlive: Bool = false) async -> String {
    let connection = keepsAlive ? "" : "Connection: close\r\n"
    send("GET \(path) HTTP/1.1\r\nHost: a\r\n\(connection)\r\n")
    return await receiveAll()
  }
}
