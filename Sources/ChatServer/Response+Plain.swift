internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rendering

extension Response {
  /// What a probe is told: `{"status":"ready"}`.
  static func health(_ word: String, status: HTTPResponse.Status) -> Response {
    let json = JSON.object([("status", .string(word))])
    return Response(
      status: status,
      headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: json.text)))
  }

  static func metrics(_ text: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: PrometheusMetrics.mediaType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
