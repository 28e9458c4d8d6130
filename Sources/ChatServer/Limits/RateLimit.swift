internal import HTTPTypes
internal import Hummingbird

/// Turns away who asks too often.
struct RateLimit: RouterMiddleware {
  typealias Context = GuideContext

  let buckets: TokenBuckets
  let proxies: TrustedProxies
  let clock: ServerClock

  func handle(
    _ request: Request, context: GuideContext,
    next: (Request, GuideContext) async throws -> Response
  ) async throws -> Response {
    if let client = proxies.client(of: request.headers, from: context.peer),
      let wait = buckets.wait(of: client, at: clock.uptimeNanoseconds())
    {
      throw Problem(.tooManyRequests, headers: [.retryAfter: String(wait)])
    }
    return try await next(request, context)
  }
}
