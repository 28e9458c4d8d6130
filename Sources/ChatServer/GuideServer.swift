public import Conversation
internal import HTTPTypes
public import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// The guide behind HTTP. It keeps nothing between two requests: the state of a conversation travels
/// with the client, sealed.
public struct GuideServer: Sendable {
  let settings: ServerSettings
  let log: ServerLog
  let readiness = Readiness()
  private let guide: Guide
  private let keys: StateKeys
  private let site: Site?
  private let clock: ServerClock
  private let prometheus = PrometheusMetrics()
  private let metrics: ServerMetrics

  /// - Parameter site: files to serve besides; nil for none.
  public init(
    guide: Guide, keys: StateKeys, settings: ServerSettings, log: ServerLog, site: Site? = nil,
    clock: ServerClock = .system
  ) {
    self.guide = guide
    self.keys = keys
    self.settings = settings
    self.log = log
    self.site = site
    self.clock = clock
    metrics = ServerMetrics(factory: prometheus)
  }

  /// The application, to be run by `run()`, or by a test.
  public func application() -> some ApplicationProtocol {
    let logger = log.logger("neuregen")
    let channel = HTTP1Channel.Configuration(
      additionalChannelHandlers: [connectionGuard()],
      idleTimeout: TimeAmount(settings.idleTimeout))
    return Application(
      responder: router().buildResponder(),
      server: HTTPServerBuilder { responder in
        PinnedChannel(channel: HTTP1Channel(responder: responder, configuration: channel))
      },
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: .maximum(
          settings.mostConnections, logger: log.logger("connections", least: .warning))),
      onServerRunning: { channel in
        logger.notice(
          "listening",
          metadata: [
            "host": .string(settings.host),
            "port": .stringConvertible(channel.localAddress?.port ?? settings.port),
          ])
      },
      logger: log.logger("server", least: .warning))
  }

  private func endpoints() -> [Endpoint] {
    let reply = ReplyEndpoint(
      guide: guide,
      seal: StateSeal(
        keys: keys, maxAge: settings.stateMaxAge.components.seconds, clock: clock),
      metrics: metrics, largestBody: settings.largestBody)
    var endpoints: [Endpoint] = [
      Endpoint(method: .post, path: "/v1/reply") { try await reply.respond(to: $0) },
      .get("/v1/topics", TopicsDocument.document(of: guide.knowledge)),
      .get("/openapi.json", OpenAPIDocument.document),
      .get("/health/live", isLimited: false) { _ in .health("live", status: .ok) },
      .get("/health/ready", isLimited: false) { [readiness] _ in
        readiness.isReady
          ? .health("ready", status: .ok)
          : .health("shutting down", status: .serviceUnavailable)
      },
    ]
    if settings.showsMetrics {
      endpoints.append(
        .get("/metrics", isLimited: false) { [prometheus] _ in .metrics(prometheus.text()) })
    }
    if let site {
      // The router takes the second for paths of at least one part.
      for path in ["/", "/**"] {
        endpoints.append(
          .get(path) { request throws(Problem) in
            guard let file = site.file(at: request.uri.path) else { throw Problem(.notFound) }
            return file.response(to: request)
          })
      }
    }
    return endpoints
  }

  private func router() -> Router<GuideContext> {
    let endpoints = endpoints()
    let router = Router(context: GuideContext.self, options: .autoGenerateHeadEndpoints)
    router.add(
      middleware: RequestTelemetry(logger: log.logger("requests"), metrics: metrics, clock: clock))
    router.add(middleware: ResponseHeaders(security: securityHeaders, readiness: readiness))
    router.add(middleware: CrossOrigin(allowed: settings.allowedOrigins))
    router.add(
      middleware: ProblemResponses(
        methods: methods(of: endpoints), logger: log.logger("problems")))
    let limited = router.group()
    if let perMinute = settings.requestsPerMinute {
      limited.add(
        middleware: RateLimit(
          buckets: TokenBuckets(perMinute: perMinute), proxies: settings.trustedProxies,
          clock: clock))
    }
    for endpoint in endpoints {
      let responder = CallbackResponder<GuideContext> { request, _ in
        try await endpoint.respond(request)
      }
      let path = RouterPath(endpoint.path)
      if endpoint.isLimited {
        limited.on(path, method: endpoint.method, responder: responder)
      } else {
        router.on(path, method: endpoint.method, responder: responder)
      }
    }
    return router
  }

  private var securityHeaders: SecurityHeaders {
    SecurityHeaders(isShared: !settings.allowedOrigins.origins.isEmpty)
  }

  private func methods(
    of endpoints: [Endpoint]
  ) -> @Sendable (String) -> [HTTPRequest.Method] {
    // The router takes '//v1/reply/' for '/v1/reply'.
    let normal = { @Sendable (path: String) in path.split(separator: "/").joined(separator: "/") }
    var methods: [String: [HTTPRequest.Method]] = [:]
    for endpoint in endpoints {
      methods[normal(endpoint.path), default: []] +=
        endpoint.method == .get ? [.get, .head] : [endpoint.method]
    }
    return { [methods, site] path in
      methods[normal(path)] ?? (site?.file(at: path) == nil ? [] : [.get, .head])
    }
  }

  /// Requests that never reach the router are logged and counted here.
  private func connectionGuard() -> ConnectionGuard {
    let logger = log.logger("requests")
    return ConnectionGuard(
      limit: TimeAmount(settings.requestTimeout), refusalHeaders: securityHeaders.fields
    ) { [metrics] problem in
      let label = RouteLabel(method: nil, route: nil)
      metrics.countRequest(label, status: problem.kind.status.code, nanoseconds: 0)
      logger.info("refused", metadata: ["status": .stringConvertible(problem.kind.status.code)])
    }
  }
}
