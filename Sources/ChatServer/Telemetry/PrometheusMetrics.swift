internal import CoreMetrics
internal import Synchronization

/// Metrics kept in the process and written in the text format of Prometheus, version 0.0.4.
final class PrometheusMetrics: MetricsFactory {
  private struct Series: Hashable {
    var name: String
    /// `{name="value",…}`, or nothing.
    var labels: String
  }

  private let series = Mutex<[Series: any PrometheusSeries]>([:])

  static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  /// All series in the order of their names and labels.
  func text() -> String {
    let all = series.withLock { $0 }.sorted {
      ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels)
    }
    var text = ""
    var last: String?
    for (key, series) in all {
      if key.name != last { text += "# TYPE \(key.name) \(series.type)\n" }
      last = key.name
      for sample in series.samples {
        let labels = Self.joined(key.labels, sample.label)
        text += "\(key.name)\(sample.suffix)\(labels) \(sample.value)\n"
      }
    }
    return text
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    found(label, dimensions, PrometheusCounter())
  }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    found(label, dimensions, PrometheusHistogram())
  }

  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    found(label, dimensions, PrometheusHistogram())
  }

  func destroyCounter(_ handler: any CounterHandler) { forget(handler) }
  func destroyTimer(_ handler: any TimerHandler) { forget(handler) }
  func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }

  private func found<Handler: PrometheusSeries>(
    _ name: String, _ dimensions: [(String, String)], _ new: @autoclosure () -> Handler
  ) -> Handler {
    let labels = dimensions.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    let key = Series(name: name, labels: labels.isEmpty ? "" : "{\(labels)}")
    return series.withLock { series in
      if let handler = series[key] as? Handler { return handler }
      let handler = new()
      series[key] = handler
      return handler
    }
  }

  private func forget(_ handler: AnyObject) {
    series.withLock { series in series = series.filter { $0.value !== handler } }
  }

  private static func joined(_ labels: String, _ more: String) -> String {
    if more.isEmpty { return labels }
    return labels.isEmpty ? "{\(more)}" : labels.dropLast() + ",\(more)}"
  }

  private static func escaped(_ value: String) -> String {
    value.flatMap { character -> String in
      switch character {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      default: String(character)
      }
    }.map(String.init).joined()
  }
}
