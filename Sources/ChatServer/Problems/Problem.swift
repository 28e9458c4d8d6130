internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rendering

/// An error as the client is told of it: problem details by RFC 9457.
///
/// Every text is fixed: nothing of a request is ever said back.
struct Problem: Error, Equatable {
  var kind: ProblemKind
  /// Headers that belong to the error, such as `Allow`.
  var headers: HTTPFields = [:]

  init(_ kind: ProblemKind, headers: HTTPFields = [:]) {
    self.kind = kind
    self.headers = headers
  }

  static let mediaType = "application/problem+json"

  /// `{"type":…,"title":…,"status":…,"detail":…}`
  var json: JSON {
    .object([
      ("type", .string("/problems/" + kind.rawValue)),
      ("title", .string(kind.title)),
      ("status", .number(kind.status.code)),
      ("detail", .string(kind.detail)),
    ])
  }

  var response: Response {
    var headers = headers
    headers[.contentType] = Self.mediaType
    headers[.cacheControl] = "no-store"
    return Response(
      status: kind.status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: json.text)))
  }
}

extension Problem: HTTPResponseError {
  var status: HTTPResponse.Status { kind.status }

  func response(from request: Request, context: some RequestContext) -> Response { response }
}
