internal import HTTPTypes
internal import Hummingbird

/// Headers that every response bears: what a browser may do with it.
struct SecurityHeaders: Sendable {
  let fields: HTTPFields

  /// - Parameter isShared: whether pages of other origins may load what is served.
  init(isShared: Bool) {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] = Self.policy
    fields[.xContentTypeOptions] = "nosniff"
    fields[.referrerPolicy] = "no-referrer"
    fields[.crossOriginResourcePolicy] = isShared ? "cross-origin" : "same-origin"
    fields[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
    self.fields = fields
  }

  /// Scripts and styles from this origin alone; WebAssembly, for the guide in the browser.
  private static let policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; "
    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

extension HTTPField.Name {
  static let referrerPolicy = Self("Referrer-Policy")!
  static let permissionsPolicy = Self("Permissions-Policy")!
  static let requestID = Self("X-Request-Id")!
  static let forwardedFor = Self("X-Forwarded-For")!
}
