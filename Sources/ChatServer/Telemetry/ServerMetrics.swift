internal import CoreMetrics
internal import Knowledge
internal import Synchronization

/// What is counted: requests by method, route and status, how long they took, and kinds of reply.
///
/// Their number is bounded, as no label is worded by a client.
final class ServerMetrics: Sendable {
  private struct Outcome: Hashable {
    var label: RouteLabel
    var status: Int
  }

  private struct Meters {
    var requests: [Outcome: Counter] = [:]
    var durations: [String: Timer] = [:]
    var replies: [String: Counter] = [:]
  }

  private let factory: any MetricsFactory
  private let meters = Mutex(Meters())

  init(factory: any MetricsFactory) {
    self.factory = factory
  }

  func countRequest(_ label: RouteLabel, status: Int, nanoseconds: UInt64) {
    let (counter, timer) = meters.withLock { meters in
      (
        meters.requests.found(Outcome(label: label, status: status)) {
          Counter(
            label: "neuregen_http_requests_total",
            dimensions: [
              ("method", label.method), ("route", label.route), ("status", String(status)),
            ], factory: factory)
        },
        meters.durations.found(label.route) {
          Timer(
            label: "neuregen_http_request_duration_seconds",
            dimensions: [("route", label.route)], factory: factory)
        }
      )
    }
    counter.increment()
    timer.recordNanoseconds(Int64(clamping: nanoseconds))
  }

  func countReply(_ kind: ReplyKind) {
    let counter = meters.withLock { meters in
      meters.replies.found(kind.name) {
        Counter(
          label: "neuregen_replies_total", dimensions: [("kind", kind.name)], factory: factory)
      }
    }
    counter.increment()
  }
}

extension Dictionary {
  /// The value of a key, made where there is none yet.
  fileprivate mutating func found(_ key: Key, _ make: () -> Value) -> Value {
    if let value = self[key] { return value }
    let value = make()
    self[key] = value
    return value
  }
}
