public import Logging

/// Where log lines go and how they look.
public struct ServerLog: Sendable {
  public enum Form: String, Sendable, CaseIterable {
    /// A JSON object a line, for programs.
    case json
    /// For people at a terminal.
    case text
  }

  let form: Form
  let level: Logger.Level
  let clock: ServerClock
  let write: @Sendable (String) -> Void

  /// - Parameter write: takes each line, without its end; many may call it at a time.
  public init(
    form: Form, level: Logger.Level, clock: ServerClock = .system,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.form = form
    self.level = level
    self.clock = clock
    self.write = write
  }

  /// - Parameter least: lines below this level are left out, whatever the level of the log.
  func logger(_ label: String, least: Logger.Level = .trace) -> Logger {
    var logger = Logger(label: label) { _ in LineLogHandler(log: self) }
    logger.logLevel = max(level, least)
    return logger
  }
}
