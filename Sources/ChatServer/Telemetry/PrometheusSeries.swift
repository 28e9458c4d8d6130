internal import CoreMetrics
internal import Synchronization

/// What has numbers to show.
protocol PrometheusSeries: AnyObject, Sendable {
  /// `counter` or `histogram`.
  var type: String { get }
  var samples: [PrometheusSample] { get }
}

struct PrometheusSample: Equatable {
  var suffix = ""
  /// `le="0.1"`, or nothing.
  var label = ""
  var value: String
}

final class PrometheusCounter: PrometheusSeries, CounterHandler {
  private let count = Atomic<Int64>(0)

  let type = "counter"
  var samples: [PrometheusSample] {
    [PrometheusSample(value: String(count.load(ordering: .relaxed)))]
  }

  func increment(by amount: Int64) {
    count.wrappingAdd(amount, ordering: .relaxed)
  }

  func reset() {
    count.store(0, ordering: .relaxed)
  }
}

/// Durations in seconds, or numbers as they are, in buckets from 0.1 ms to 1 s.
final class PrometheusHistogram: PrometheusSeries, TimerHandler, RecorderHandler {
  private struct State {
    var counts = [Int](repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }

  private static let bounds = [
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1,
  ]

  private let state = Mutex(State())

  let type = "histogram"
  var samples: [PrometheusSample] {
    let state = state.withLock { $0 }
    var total = 0
    var samples: [PrometheusSample] = []
    for (index, count) in state.counts.enumerated() {
      total += count
      let bound = index < Self.bounds.count ? "\(Self.bounds[index])" : "+Inf"
      samples.append(
        PrometheusSample(suffix: "_bucket", label: "le=\"\(bound)\"", value: String(total)))
    }
    samples.append(PrometheusSample(suffix: "_sum", value: "\(state.sum)"))
    samples.append(PrometheusSample(suffix: "_count", value: String(total)))
    return samples
  }

  func recordNanoseconds(_ duration: Int64) {
    record(Double(duration) / 1e9)
  }

  func record(_ value: Int64) {
    record(Double(value))
  }

  func record(_ value: Double) {
    let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.counts[bucket] += 1
      state.sum += value
    }
  }
}
