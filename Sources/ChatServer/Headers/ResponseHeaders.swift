internal import HTTPTypes
internal import Hummingbird

/// Adds the headers that every response bears, and tells clients to go elsewhere while the server
/// is shutting down.
struct ResponseHeaders: RouterMiddleware {
  typealias Context = GuideContext

  let security: SecurityHeaders
  let readiness: Readiness

  func handle(
    _ request: Request, context: GuideContext,
    next: (Request, GuideContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers.append(contentsOf: security.fields)
    response.headers.append(HTTPField(name: .requestID, value: context.id))
    if !readiness.isReady { response.headers[.connection] = "close" }
    return response
  }
}
