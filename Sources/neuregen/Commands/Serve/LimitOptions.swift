import ArgumentParser
import ChatServer

/// What a client may ask of the server. The defaults are those of `ServerSettings`.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Bytes of a request's body, at most.", valueName: "bytes"))
  var maxBody = ServerSettings().largestBody

  @Option(
    help: ArgumentHelp(
      "Within which a request must have arrived, and a reply been taken.", valueName: "seconds"))
  var requestTimeout = Int(ServerSettings().requestTimeout.components.seconds)

  @Option(
    help: ArgumentHelp(
      "After which a connection without a whole request is closed.", valueName: "seconds"))
  var idleTimeout = Int(ServerSettings().idleTimeout.components.seconds)

  @Option(
    help: ArgumentHelp(
      "Requests of one client in a minute, at most; 0 for no limit.", valueName: "number"))
  var rateLimit = ServerSettings().requestsPerMinute ?? 0

  @Option(
    help: ArgumentHelp(
      "Connections that are open at a time, at most; others wait.", valueName: "number"))
  var maxConnections = ServerSettings().mostConnections

  @Option(
    help: ArgumentHelp(
      "Between the signal to shut down and the closing of the port.", valueName: "seconds"))
  var shutdownDelay = Int(ServerSettings().shutdownDelay.components.seconds)

  @Option(
    help: ArgumentHelp(
      "For replies under way once the port is closed.", valueName: "seconds"))
  var shutdownGrace = Int(ServerSettings().shutdownGrace.components.seconds)

  func validate() throws {
    let positive = [
      ("--max-body", maxBody), ("--request-timeout", requestTimeout),
      ("--idle-timeout", idleTimeout), ("--max-connections", maxConnections),
    ]
    for (name, value) in positive where value < 1 {
      throw ValidationError("\(name) must be above 0")
    }
    let natural = [
      ("--rate-limit", rateLimit), ("--shutdown-delay", shutdownDelay),
      ("--shutdown-grace", shutdownGrace),
    ]
    for (name, value) in natural where value < 0 {
      throw ValidationError("\(name) must not be below 0")
    }
  }

  func apply(to settings: inout ServerSettings) {
    settings.largestBody = maxBody
    settings.requestTimeout = .seconds(requestTimeout)
    settings.idleTimeout = .seconds(idleTimeout)
    settings.requestsPerMinute = rateLimit == 0 ? nil : rateLimit
    settings.mostConnections = maxConnections
    settings.shutdownDelay = .seconds(shutdownDelay)
    settings.shutdownGrace = .seconds(shutdownGrace)
  }
}
