/// Bytes as a Swift source file with one string literal.
public enum SwiftLiteral {
  /// - Precondition: the bytes are UTF-8, as the packed form always is.
  public static func source(of bytes: [UInt8]) -> String {
    var literal = ""
    literal.reserveCapacity(bytes.count * 3)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\0": literal += "\\0"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        literal += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return """
      // Made by knowledge-compiler from knowledge/. Do not edit.
      let compiledKnowledge: StaticString = "\(literal)"

      """
  }
}
