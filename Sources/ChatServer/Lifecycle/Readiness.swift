internal import Synchronization

/// Whether the server wants more requests: until it is told to shut down.
final class Readiness: Sendable {
  private let isDraining = Atomic(false)

  var isReady: Bool { !isDraining.load(ordering: .relaxed) }

  func drain() {
    isDraining.store(true, ordering: .relaxed)
  }
}
