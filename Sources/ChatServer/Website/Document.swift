internal import Crypto
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Bytes that are served as they are: made once, recognised by their digest.
struct Document: Sendable {
  let body: ByteBuffer
  /// A strong entity tag: the beginning of the SHA-256 of the bytes.
  let tag: String
  var headers: HTTPFields

  init(_ bytes: [UInt8], type: String, cacheControl: String) {
    body = ByteBuffer(bytes: bytes)
    let digest = SHA256.hash(data: bytes).prefix(16).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    tag = "\"" + digest.joined() + "\""
    headers = [.contentType: type, .cacheControl: cacheControl, .eTag: tag]
  }

  /// The bytes; or, where the client has them already, that they are still the same.
  func response(to request: Request) -> Response {
    guard isKnown(to: request) else {
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
    var headers = headers
    headers[.contentType] = nil
    return Response(status: .notModified, headers: headers)
  }

  /// `If-None-Match` by weak comparison (RFC 9110, 13.1.2).
  private func isKnown(to request: Request) -> Bool {
    let known = request.headers[values: .ifNoneMatch]
    guard !known.isEmpty else { return false }
    return known.joined(separator: ",").split(separator: ",").map { $0.trimmed }.contains {
      $0 == "*" || ($0.hasPrefix("W/") ? String($0.dropFirst(2)) : $0) == tag
    }
  }
}
