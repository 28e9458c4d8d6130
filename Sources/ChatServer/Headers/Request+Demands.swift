internal import HTTPTypes
internal import Hummingbird

extension Request {
  private static let json = "application/json"

  /// - Throws: a problem where the client takes no JSON.
  func demandJSONAccepted() throws(Problem) {
    let accepted = headers[values: .accept]
    guard !accepted.isEmpty, accepted != ["*/*"] else { return }
    let list = QualityList(accepted)
    guard list.quality(of: [Self.json, "application/*", "*/*"]) ?? 0 > 0 else {
      throw Problem(.notAcceptable)
    }
  }

  /// - Throws: a problem where the body is said to be something else than JSON in UTF-8.
  func demandJSONBody() throws(Problem) {
    let type = headers[.contentType] ?? ""
    if type != Self.json {
      let parts = type.lowercased().split(separator: ";").map { $0.trimmed }
      let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }
      guard parts.first == Self.json, charset.map(Self.isUTF8) ?? true else {
        throw Problem(.unsupportedMediaType)
      }
    }
    if let encoding = headers[.contentEncoding], encoding.lowercased() != "identity" {
      throw Problem(.unsupportedMediaType)
    }
  }

  private static func isUTF8(_ charset: String) -> Bool {
    charset == "charset=utf-8" || charset == "charset=\"utf-8\""
  }
}

extension StringProtocol {
  /// Without the blanks around it that HTTP allows.
  var trimmed: String {
    let rest = drop { $0 == " " || $0 == "\t" }
    return String(rest.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
