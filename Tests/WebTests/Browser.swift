import Foundation
import Testing

/// A visitor at a browser: what they do with a page that holds the widget, and what they see.
struct Browser {
  static let environment = ProcessInfo.processInfo.environment
  /// `scripts/test-web` serves the site, runs chromedriver, and says where.
  static let isThere = environment["NEUREGEN_WEB"] != nil

  /// Keys as WebDriver names them.
  enum Key: String {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
    case escape = "\u{E00C}"
  }

  private let driver: WebDriver
  private let site: URL

  /// Opens a page, lets the visitor use it, and ends with the browser gone.
  static func visit(_ page: String, _ visit: (Browser) async throws -> Void) async throws {
    let site = try #require(environment["NEUREGEN_WEB"].flatMap(URL.init(string:)))
    let server = try #require(environment["NEUREGEN_WEBDRIVER"].flatMap(URL.init(string:)))
    let browser = Browser(driver: try WebDriver(server: server), site: site)
    do {
      _ = try browser.driver.post("url", ["url": site.appending(path: page).absoluteString])
      try await visit(browser)
    } catch {
      try? browser.driver.quit()
      throw error
    }
    try browser.driver.quit()
  }

  /// What a script makes of the page, as text. It may call `root(n)`, the shadow root of a widget,
  /// and `last(n)`, its last reply, and it may wait.
  @discardableResult
  func read(_ script: String) async throws -> String {
    let body = """
      const root = (n = 0) => document.querySelectorAll("neuregen-guide")[n].shadowRoot;
      const last = (n = 0) => [...root(n).querySelectorAll(".entry.guide")].at(-1);
      return (async () => String(await (async () => { \(script) })()))();
      """
    let value = try driver.post("execute/sync", ["script": body, "args": [Any]()])
    return value as? String ?? "\(value)"
  }

  /// Whether something holds, within a few seconds.
  func comes(_ condition: String) async throws -> Bool {
    for _ in 0..<200 {
      if try await read("return Boolean(\(condition))") == "true" { return true }
      try await Task.sleep(for: .milliseconds(25))
    }
    return false
  }

  func type(_ text: String) async throws {
    let keys = text.flatMap { key in
      ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
    }
    let source: [String: Any] = ["type": "key", "id": "keyboard", "actions": keys]
    _ = try driver.post("actions", ["actions": [source]])
  }

  func press(_ key: Key) async throws {
    try await type(key.rawValue)
  }

  /// Opens a widget by its button.
  func open(_ widget: Int = 0) async throws {
    try #require(try await comes("root(\(widget))?.querySelector('.open:not([hidden])')"))
    try await read("root(\(widget)).querySelector('.open').click()")
    try #require(
      try await comes("last(\(widget)) && !root(\(widget)).querySelector('.status').textContent"))
  }

  /// Types a question, sends it, and waits for the reply.
  func ask(_ question: String, _ widget: Int = 0) async throws {
    let count = try await read("return root(\(widget)).querySelectorAll('.entry').length")
    try await read("root(\(widget)).querySelector('input').focus()")
    try await type(question)
    try await press(.enter)
    try #require(
      try await comes("root(\(widget)).querySelectorAll('.entry').length === \(count) + 2"))
  }

  /// Makes the browser look to the page as another one would, by Chrome's own protocol.
  func pretend(_ command: String, _ parameters: [String: Any]) throws {
    _ = try driver.post("goog/cdp/execute", ["cmd": command, "params": parameters])
  }

  func goOffline(_ isOffline: Bool) throws {
    // Without it the next command is taken, and does nothing.
    try pretend("Network.enable", [:])
    try pretend(
      "Network.emulateNetworkConditions",
      ["offline": isOffline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
  }

  /// What the browser complained of, breaches of the Content-Security-Policy among it.
  func complaints() async throws -> [String] {
    let entries = try driver.post("se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.map { "\($0["message"] ?? "")" }
  }

  /// What axe-core finds, a line a fault.
  func barriers() async throws -> String {
    let path = try #require(Self.environment["NEUREGEN_AXE"])
    let axe = try String(contentsOfFile: path, encoding: .utf8)
    _ = try driver.post("execute/sync", ["script": axe, "args": [Any]()])
    return try await read(
      """
      const { violations } = await axe.run();
      return violations.flatMap((rule) => rule.nodes.map((node) =>
        `${rule.id} ${node.target}: ${node.failureSummary}`)).join("\\n");
      """)
  }

  func picture(_ name: String) async throws {
    guard let folder = Self.environment["NEUREGEN_SCREENSHOTS"] else { return }
    let data = try driver.get("screenshot") as? String ?? ""
    try #require(Data(base64Encoded: data)).write(to: URL(filePath: "\(folder)/\(name).png"))
  }
}
