public import ArgumentParser
public import ChatServer
import Glibc
import Logging

/// What the server tells those who run it.
struct TelemetryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How log lines look: json, or text for people (default: text at a terminal).",
      valueName: "form"))
  var logFormat: ServerLog.Form?

  @Option(
    help: ArgumentHelp(
      "Log this and worse: debug, info (each request), notice, warning, error.",
      valueName: "level"))
  var logLevel = LogLevel.info

  @Flag(help: "Answer GET /metrics, in the text format of Prometheus; to whoever asks.")
  var metrics = false

  var log: ServerLog {
    ServerLog(
      form: logFormat ?? (isatty(2) == 0 ? .json : .text), level: logLevel.level,
      write: { Output.complain($0) })
  }
}

extension ServerLog.Form: ExpressibleByArgument {}

/// The levels of a log that are worth asking for.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
  case debug, info, notice, warning, error

  var level: Logger.Level { Logger.Level(rawValue: rawValue)! }
}
