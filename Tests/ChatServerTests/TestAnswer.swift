import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Rendering
import Testing

/// What a client makes of a response to a message.
struct TestAnswer {
  var status: Int
  /// The Reply object as its bytes came.
  var reply: String
  var state: String
  /// Of a problem.
  var type: String?

  init(_ response: TestResponse) throws {
    status = response.status.code
    let text = String(buffer: response.body)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    type = object["type"] as? String
    state = object["state"] as? String ?? ""
    let end = ",\"state\":\"\(state)\"}"
    reply = status == 200 ? String(text.dropFirst("{\"reply\":".count).dropLast(end.count)) : ""
  }
}

/// A text as JSON.
enum JSONText {
  static func of(_ text: String) -> String { JSON.string(text).text }
}
