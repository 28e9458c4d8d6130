/// How the server listens and what it allows. The values here are those of `neuregen serve`.
public struct ServerSettings: Sendable {
  public var host = "127.0.0.1"
  /// 0 lets the system choose.
  public var port = 8080
  public var allowedOrigins = try! AllowedOrigins([])
  public var trustedProxies = try! TrustedProxies([])
  /// Bytes of a request's body, at most.
  public var largestBody = 1 << 20
  /// Within which a request must have arrived, and a response been taken.
  public var requestTimeout = Duration.seconds(10)
  /// After which a connection without a whole request is closed.
  public var idleTimeout = Duration.seconds(30)
  /// Of one client; nil for no limit.
  public var requestsPerMinute: Int? = 120
  /// Open at a time; further ones wait.
  public var mostConnections = 1000
  /// Of a conversation's state.
  public var stateMaxAge = Duration.seconds(24 * 60 * 60)
  /// Between the signal to shut down and the closing of the port.
  public var shutdownDelay = Duration.seconds(1)
  /// For replies under way after that.
  public var shutdownGrace = Duration.seconds(10)
  /// Whether `GET /metrics` answers.
  public var showsMetrics = false

  public init() {}
}
