internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Turns whatever goes wrong into problem details, so that no error leaves in another form.
struct ProblemResponses: RouterMiddleware {
  typealias Context = GuideContext

  /// Methods that a path answers to; none where there is nothing.
  let methods: @Sendable (_ path: String) -> [HTTPRequest.Method]
  let logger: Logger

  func handle(
    _ request: Request, context: GuideContext,
    next: (Request, GuideContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as Problem {
      return problem.response
    } catch let error as HTTPError where error.status == .notFound {
      return missing(request).response
    } catch {
      logger.error(
        "a request failed",
        metadata: ["id": "\(context.id)", "error": "\(String(reflecting: type(of: error)))"])
      return Problem(.fault).response
    }
  }

  /// The router has one error for a path that is not there and for a method that a path has not.
  private func missing(_ request: Request) -> Problem {
    let methods = methods(request.uri.path)
    guard !methods.isEmpty else { return Problem(.notFound) }
    let allowed = methods.map(\.rawValue).joined(separator: ", ")
    return Problem(.methodNotAllowed, headers: [.allow: allowed])
  }
}
