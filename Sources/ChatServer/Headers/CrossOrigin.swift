internal import HTTPTypes
internal import Hummingbird

/// Cross-origin requests (CORS) from the origins that are allowed, compared letter by letter.
///
/// Hummingbird's own middleware answers every OPTIONS request that bears an origin, allowed or not,
/// and takes its list only as literals.
struct CrossOrigin: RouterMiddleware {
  typealias Context = GuideContext

  let allowed: AllowedOrigins

  func handle(
    _ request: Request, context: GuideContext,
    next: (Request, GuideContext) async throws -> Response
  ) async throws -> Response {
    guard !allowed.origins.isEmpty else { return try await next(request, context) }
    let origin = request.headers[.origin].flatMap { allowed.origins.contains($0) ? $0 : nil }
    var response: Response
    if origin != nil, request.method == .options,
      request.headers[.accessControlRequestMethod] != nil
    {
      response = Response(status: .noContent, headers: Self.preflight)
    } else {
      response = try await next(request, context)
    }
    // A cache must not hand one origin's response to another.
    response.headers.append(HTTPField(name: .vary, value: "Origin"))
    if let origin {
      response.headers[.accessControlAllowOrigin] = origin
      response.headers[.accessControlExposeHeaders] = "ETag, Retry-After, X-Request-Id"
    }
    return response
  }

  private static let preflight: HTTPFields = [
    .accessControlAllowMethods: "GET, HEAD, POST",
    .accessControlAllowHeaders: "Content-Type",
    // Two hours: the longest that every browser keeps.
    .accessControlMaxAge: "7200",
  ]
}
