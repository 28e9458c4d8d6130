internal import Crypto
internal import Foundation

/// A file of a site: its name and its bytes.
public struct SiteFile: Sendable, Equatable {
  public let name: String
  let bytes: [UInt8]
  /// Subresource integrity (W3C), of SHA-384.
  public let integrity: String

  public var size: Int { bytes.count }

  init(_ name: String, _ bytes: [UInt8]) {
    self.init(name, bytes, digest: Array(SHA384.hash(data: bytes)))
  }

  /// A file whose name tells its bytes, so that it may be kept for ever: `guide-0a1b2c3d.wasm` for
  /// `guide.wasm`.
  init(hashing name: String, _ bytes: [UInt8]) {
    let digest = Array(SHA384.hash(data: bytes))
    let dot = name.firstIndex(of: ".") ?? name.endIndex
    self.init(name[..<dot] + "-" + Self.mark(of: digest) + name[dot...], bytes, digest: digest)
  }

  private init(_ name: String, _ bytes: [UInt8], digest: [UInt8]) {
    self.name = name
    self.bytes = bytes
    integrity = "sha384-" + Data(digest).base64EncodedString()
  }

  /// The first eight hexadecimal digits in a row that hold one below ten: servers tell a mark by it
  /// from a word such as `deadbeef`.
  private static func mark(of digest: [UInt8]) -> String {
    let digits = digest.flatMap { [$0 >> 4, $0 & 15] }
    let start = digits.indices.dropLast(7).first { digits[$0..<$0 + 8].contains { $0 < 10 } } ?? 0
    return digits[start..<start + 8].map { String($0, radix: 16) }.joined()
  }
}
