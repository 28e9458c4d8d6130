internal import Glibc
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals

extension GuideServer {
  /// Serves until SIGTERM or SIGINT. Then it says that it is not ready, closes the port, finishes
  /// the replies under way, and returns.
  ///
  /// - Throws: a fault where it cannot listen.
  public func run() async throws(ServerFault) {
    let draining = Draining(
      readiness: readiness, delay: settings.shutdownDelay, logger: log.logger("neuregen"))
    // Services are shut down from the last to the first, each when the one behind it has ended.
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: application(), serviceName: "server"),
        .init(service: draining, serviceName: "draining"),
      ],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: log.logger("lifecycle", least: .warning))
    configuration.maximumGracefulShutdownDuration =
      settings.shutdownDelay + settings.shutdownGrace
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      // After the grace the group ends what is left of it by cancelling.
      guard readiness.isReady else { return }
      throw fault(of: error)
    }
  }

  private func fault(of error: any Error) -> ServerFault {
    let place = "\(settings.host):\(settings.port)"
    return switch error {
    case let error as IOError where error.errnoCode == EADDRINUSE:
      ServerFault("port \(settings.port) is in use on \(settings.host); choose another: --port")
    case let error as IOError where error.errnoCode == EACCES:
      ServerFault("port \(settings.port) is not allowed to you; choose one above 1023: --port")
    case let error as IOError:
      ServerFault(
        "cannot listen on \(place): \(String(cString: strerror(error.errnoCode))); "
          + "choose an address of this machine: --host")
    default:
      ServerFault(
        "cannot listen on \(place): there is no host of that name; "
          + "choose an address of this machine: --host")
    }
  }
}
