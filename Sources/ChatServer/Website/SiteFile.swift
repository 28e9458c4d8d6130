internal import HTTPTypes
internal import Hummingbird

/// A file of a website, with the forms of it that were compressed beforehand.
struct SiteFile: Sendable {
  private let plain: Document
  /// By the name of their coding, best first.
  private let compressed: [(coding: String, document: Document)]

  /// Codings and the endings of their files, best first.
  static let codings = [(name: "br", ending: ".br"), (name: "gzip", ending: ".gz")]

  init(name: String, bytes: [UInt8], compressed: [(coding: String, bytes: [UInt8])]) {
    let type = MediaTypes.type(of: name)
    let cacheControl =
      Self.isHashed(name) ? "public, max-age=31536000, immutable" : "no-cache"
    plain = Document(bytes, type: type, cacheControl: cacheControl)
    self.compressed = compressed.map { form in
      var document = Document(form.bytes, type: type, cacheControl: cacheControl)
      document.headers[.contentEncoding] = form.coding
      return (form.coding, document)
    }
  }

  /// The form that the client likes best, the smallest where it likes several alike.
  func response(to request: Request) -> Response {
    guard !compressed.isEmpty else { return plain.response(to: request) }
    var response = document(for: request).response(to: request)
    response.headers[.vary] = "Accept-Encoding"
    return response
  }

  /// The plain form only where the client asks for it more than for any other, or for no other.
  private func document(for request: Request) -> Document {
    let accepted = QualityList(request.headers[values: .acceptEncoding])
    var best: (quality: Int, document: Document)?
    for form in compressed {
      let quality = accepted.quality(of: [form.coding, "*"]) ?? 0
      if quality > best?.quality ?? 0 { best = (quality, form.document) }
    }
    guard let best, best.quality >= accepted.quality(of: ["identity"]) ?? 0 else { return plain }
    return best.document
  }

  /// Whether the name holds a digest of the content: `guide-3f2a9c10.js`, `guide.3f2a9c10.wasm`.
  static func isHashed(_ name: String) -> Bool {
    let parts = name.split { $0 == "." || $0 == "-" || $0 == "_" }
    return parts.count > 2
      && parts.dropFirst().dropLast().contains { part in
        part.utf8.count >= 8 && part.contains(where: \.isNumber)
          && part.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
              || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
          }
      }
  }
}
