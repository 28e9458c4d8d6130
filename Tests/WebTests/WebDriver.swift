import Foundation
import FoundationNetworking

/// A session of a browser, by WebDriver (W3C) over HTTP.
struct WebDriver {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private let session: URL

  /// - Parameter server: the address of chromedriver.
  init(server: URL) async throws {
    let chrome: [String: Any] = [
      "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,800"]
    ]
    let wanted: [String: Any] = [
      "goog:chromeOptions": chrome, "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let value = try await Self.send(
      "POST", server.appending(path: "session"), ["capabilities": ["alwaysMatch": wanted]])
    guard let id = (value as? [String: Any])?["sessionId"] as? String else {
      throw Fault(description: "chromedriver opened no session: \(value)")
    }
    session = server.appending(path: "session/\(id)")
  }

  func post(_ path: String, _ body: [String: Any] = [:]) async throws -> Any {
    try await Self.send("POST", session.appending(path: path), body)
  }

  func get(_ path: String) async throws -> Any {
    try await Self.send("GET", session.appending(path: path), nil)
  }

  func quit() async throws {
    _ = try await Self.send("DELETE", session, nil)
  }

  private static func send(_ method: String, _ url: URL, _ body: [String: Any]?) async throws -> Any
  {
    var request = URLRequest(url: url)
    request.httpMethod = method
    if let body {
      request.httpBody = try JSONSerialization.data(withJSONObject: body)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let (data, _) = try await URLSession.shared.data(for: request)
    let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let value = answer?["value"] ?? NSNull()
    if let fault = value as? [String: Any], let message = fault["message"], fault["error"] != nil {
      throw Fault(description: "\(method) \(url.path()): \(message)")
    }
    return value
  }
}
