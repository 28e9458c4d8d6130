internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Logs and counts each request: never its words, its path as it came, or who sent it.
struct RequestTelemetry: RouterMiddleware {
  typealias Context = GuideContext

  let logger: Logger
  let metrics: ServerMetrics
  let clock: ServerClock

  func handle(
    _ request: Request, context: GuideContext,
    next: (Request, GuideContext) async throws -> Response
  ) async throws -> Response {
    let start = clock.uptimeNanoseconds()
    let response = try await next(request, context)
    let nanoseconds = clock.uptimeNanoseconds() - start
    let label = RouteLabel(method: request.method, route: context.endpointPath)
    metrics.countRequest(label, status: response.status.code, nanoseconds: nanoseconds)
    guard logger.logLevel <= .info else { return response }
    logger.info(
      "request",
      metadata: [
        "id": .string(context.id),
        "method": .string(label.method),
        "route": .string(label.route),
        "status": .stringConvertible(response.status.code),
        "microseconds": .stringConvertible(nanoseconds / 1000),
        "bytes": .stringConvertible(response.body.contentLength ?? 0),
      ])
    return response
  }
}
