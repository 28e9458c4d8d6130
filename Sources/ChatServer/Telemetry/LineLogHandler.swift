internal import Glibc
internal import Logging
internal import Rendering

/// Writes each event as one line.
struct LineLogHandler: LogHandler {
  let log: ServerLog
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  init(log: ServerLog) {
    self.log = log
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .sorted { $0.key < $1.key }
    let time = Self.time(log.clock.secondsSince1970())
    switch log.form {
    case .json:
      let head: [(String, JSON)] = [
        ("time", .string(time)), ("level", .string(event.level.rawValue)),
        ("message", .string(event.message.description)),
      ]
      log.write(JSON.object(head + fields.map { ($0.key, Self.json($0.value)) }).text)
    case .text:
      let pairs = fields.map { " \($0.key)=\($0.value)" }.joined()
      log.write(Printable.text("\(time) \(event.level) \(event.message)\(pairs)"))
    }
  }

  private static func json(_ value: Logger.Metadata.Value) -> JSON {
    if case .stringConvertible(let value) = value, let number = value as? any BinaryInteger {
      return .number(Int(clamping: number))
    }
    return .string(value.description)
  }

  /// `2026-01-31T23:59:59Z`.
  private static func time(_ seconds: Int64) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    gmtime_r(&moment, &parts)
    let day = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map(padded)
    let hour = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(padded)
    return day.joined(separator: "-") + "T" + hour.joined(separator: ":") + "Z"
  }

  private static func padded(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
