internal import Foundation

/// Bytes as text that needs no escaping in JSON, addresses and forms: RFC 4648, section 5, without
/// padding.
enum Base64URL {
  static func text(of bytes: Data) -> String {
    var digits = Array(bytes.base64EncodedString().utf8)
    for (index, digit) in digits.enumerated() {
      if digit == UInt8(ascii: "+") { digits[index] = UInt8(ascii: "-") }
      if digit == UInt8(ascii: "/") { digits[index] = UInt8(ascii: "_") }
    }
    while digits.last == UInt8(ascii: "=") { digits.removeLast() }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Nil for any text but the one that stands for some bytes: the bits that the last digit has to
  /// spare are zero.
  static func bytes(of text: String) -> Data? {
    var digits = Array(text.utf8)
    for (index, digit) in digits.enumerated() {
      switch digit {
      case UInt8(ascii: "-"): digits[index] = UInt8(ascii: "+")
      case UInt8(ascii: "_"): digits[index] = UInt8(ascii: "/")
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
      default: break
      }
    }
    while digits.count % 4 != 0 { digits.append(UInt8(ascii: "=")) }
    guard let bytes = Data(base64Encoded: Data(digits)), Self.text(of: bytes) == text else {
      return nil
    }
    return bytes
  }
}
