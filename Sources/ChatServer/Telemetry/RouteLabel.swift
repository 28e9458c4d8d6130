internal import HTTPTypes

/// What logs and metrics say of a request: nothing that a client could have worded.
struct RouteLabel: Hashable, Sendable {
  var method: String
  /// A path of the server, `/**` for files, `-` for none.
  var route: String

  /// - Parameter method: nil where it was not understood.
  init(method: HTTPRequest.Method?, route: String?) {
    self.method = method.map { Self.methods.contains($0) ? $0.rawValue : "OTHER" } ?? "-"
    self.route = route.flatMap { $0 == "NotFound" ? nil : $0 } ?? "-"
  }

  private static let methods: Set<HTTPRequest.Method> = [
    .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
  ]
}
