internal import HTTPTypes
internal import Hummingbird

/// A path, a method, and what answers.
struct Endpoint: Sendable {
  var method: HTTPRequest.Method
  var path: String
  /// Whether requests count against a client's rate; probes of the machinery do not.
  var isLimited = true
  var respond: @Sendable (Request) async throws -> Response

  static func get(
    _ path: String, isLimited: Bool = true,
    _ respond: @escaping @Sendable (Request) throws -> Response
  ) -> Endpoint {
    Endpoint(method: .get, path: path, isLimited: isLimited, respond: respond)
  }

  /// A document that is the same for all.
  static func get(_ path: String, _ document: Document) -> Endpoint {
    .get(path) { request throws(Problem) in
      try request.demandJSONAccepted()
      return document.response(to: request)
    }
  }
}
