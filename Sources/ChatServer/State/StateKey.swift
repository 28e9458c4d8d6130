internal import Crypto
internal import Foundation

/// A key that seals states: 32 random bytes.
struct StateKey: Sendable {
  let key: SymmetricKey

  static let byteCount = 32

  static func random() -> StateKey {
    StateKey(key: SymmetricKey(size: .bits256))
  }

  init(key: SymmetricKey) {
    self.key = key
  }

  /// A key written as 64 hexadecimal digits or as base64; nil for anything else.
  init?(_ text: some StringProtocol) {
    guard let bytes = Self.bytes(ofHex: text.utf8) ?? Data(base64Encoded: String(text)),
      bytes.count == Self.byteCount
    else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// As a file of keys holds it.
  var base64: String {
    key.withUnsafeBytes { Data($0).base64EncodedString() }
  }

  private static func bytes(ofHex digits: some Collection<UInt8>) -> Data? {
    guard digits.count == 2 * byteCount else { return nil }
    var bytes = Data()
    var high: Int?
    for digit in digits {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      if let first = high {
        bytes.append(UInt8(first * 16 + value))
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
