import Foundation

/// A session of a browser, by WebDriver (W3C) over HTTP.
///
/// curl speaks HTTP here: URLSession on Linux fails at header fields that have no blank after the colon,
/// and chromedriver sends such.
struct WebDriver {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private let session: URL

  /// - Parameter server: the address of chromedriver.
  init(server: URL) throws {
    let chrome: [String: Any] = [
      "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,800"]
    ]
    let wanted: [String: Any] = [
      "goog:chromeOptions": chrome, "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let value = try Self.send(
      "POST", server.appending(path: "session"), ["capabilities": ["alwaysMatch": wanted]])
    guard let id = (value as? [String: Any])?["sessionId"] as? String else {
      throw Fault(description: "chromedriver opened no session: \(value)")
    }
    session = server.appending(path: "session/\(id)")
  }

  func post(_ path: String, _ body: [String: Any] = [:]) throws -> Any {
    try Self.send("POST", session.appending(path: path), body)
  }

  func get(_ path: String) throws -> Any {
    try Self.send("GET", session.appending(path: path), nil)
  }

  func quit() throws {
    _ = try Self.send("DELETE", session, nil)
  }

  private static func send(
    _ method: String, _ url: URL, _ body: [String: Any]?
  ) throws -> Any {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["curl", "-s", "-X", method, url.absoluteString] + (body == nil ? [] : ["-d", "@-"])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    if let body {
      input.fileHandleForWriting.write(try JSONSerialization.data(withJSONObject: body))
    }
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let value = answer?["value"] ?? NSNull()
    if let fault = value as? [String: Any], let message = fault["message"], fault["error"] != nil {
      throw Fault(description: "\(method) \(url.path()): \(message)")
    }
    return value
  }
}
