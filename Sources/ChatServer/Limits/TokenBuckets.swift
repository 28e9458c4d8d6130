internal import Synchronization

/// How many requests each client has left: a token bucket for each, of one minute's requests.
///
/// It remembers so many clients at most, in two generations: when the newer one is full, the older
/// is forgotten. Who is forgotten begins with a full bucket.
final class TokenBuckets: Sendable {
  private struct Bucket {
    var tokens: Double
    /// Nanoseconds.
    var time: UInt64
  }

  private struct Buckets {
    var newer: [ClientKey: Bucket] = [:]
    var older: [ClientKey: Bucket] = [:]
  }

  private let perMinute: Double
  private let mostClients: Int
  private let buckets = Mutex(Buckets())

  init(perMinute: Int, mostClients: Int = 100_000) {
    self.perMinute = Double(perMinute)
    self.mostClients = mostClients
  }

  /// Takes a token of the client's bucket; or the seconds, 1 at least, until there is one again.
  ///
  /// - Parameter now: nanoseconds.
  func wait(of client: ClientKey, at now: UInt64) -> Int? {
    buckets.withLock { buckets in
      var bucket =
        buckets.newer[client] ?? buckets.older[client] ?? Bucket(tokens: perMinute, time: now)
      let minutes = Double(now - min(now, bucket.time)) / 60e9
      bucket.tokens = min(perMinute, bucket.tokens + minutes * perMinute)
      bucket.time = now
      let wait = bucket.tokens < 1 ? (1 - bucket.tokens) / perMinute * 60 : nil
      if wait == nil { bucket.tokens -= 1 }
      if buckets.newer[client] == nil, buckets.newer.count >= mostClients / 2 {
        buckets.older = buckets.newer
        buckets.newer = [:]
      }
      buckets.newer[client] = bucket
      return wait.map { max(1, Int($0.rounded(.up))) }
    }
  }
}
