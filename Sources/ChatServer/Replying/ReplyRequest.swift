internal import Foundation
internal import NIOCore

/// What a client sends: a message, and the sealed state of the conversation so far.
struct ReplyRequest: Equatable {
  var text: String
  var state: String?

  /// Unicode scalars of a message, at most: the limit of JSON Schema's `maxLength` counts them.
  static let longestText = 100_000

  /// Fields that it does not know are passed over.
  init(_ body: ByteBuffer) throws(Problem) {
    let bytes = body.readableBytesView
    // Foundation would take a text with zeros for UTF-16; JSON on the wire is UTF-8.
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw Problem(.notJSON)
    }
    do {
      let fields = try JSONDecoder().decode(Fields.self, from: Data(bytes))
      guard let text = fields.text, text.utf8.count <= 4 * Self.longestText,
        text.unicodeScalars.count <= Self.longestText,
        fields.state?.unicodeScalars.count ?? 0 <= StateSeal.longest
      else { throw Problem(.invalidBody) }
      self.text = text
      state = fields.state
    } catch DecodingError.dataCorrupted {
      throw Problem(.notJSON)
    } catch {
      throw Problem(.invalidBody)
    }
  }

  private struct Fields: Decodable {
    var text: String?
    var state: String?
  }
}
