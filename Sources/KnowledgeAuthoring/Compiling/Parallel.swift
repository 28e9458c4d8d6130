internal import Dispatch

/// Work spread over the processor's cores. The result is the same as that of one after the other.
package enum Parallel {
  /// `transform` of each of `0..<count`, in their order.
  package static func map<Result: Sendable>(
    _ count: Int, _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Each place is written once, by whoever has its number.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { number in
        places.initializeElement(at: number, to: transform(number))
      }
      initialized = count
    }
  }
}
