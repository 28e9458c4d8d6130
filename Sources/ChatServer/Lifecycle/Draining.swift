internal import Logging
internal import ServiceLifecycle

/// The first step of a shutdown: the server says that it is not ready, answers on for a while, and
/// asks clients to close their connections. Load balancers look elsewhere in that time, so that
/// nobody sends a request into a closing connection.
struct Draining: Service {
  let readiness: Readiness
  let delay: Duration
  let logger: Logger

  func run() async throws {
    try await gracefulShutdown()
    readiness.drain()
    logger.notice("shutting down")
    try await Task.sleep(for: delay)
  }
}
