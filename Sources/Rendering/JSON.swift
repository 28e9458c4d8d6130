/// JSON text, built in order. Strings are escaped by RFC 8259; nothing else is ever quoted.
public struct JSON: Sendable {
  public private(set) var text: String

  public static let null = JSON(text: "null")

  public static func string(_ value: String) -> JSON {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        text += "\\u" + hex(scalar.value)
      case "\u{2028}", "\u{2029}": text += "\\u" + hex(scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return JSON(text: text + "\"")
  }

  public static func string(_ value: String?) -> JSON {
    value.map { string($0) as JSON } ?? .null
  }

  public static func number(_ value: Int) -> JSON {
    JSON(text: String(value))
  }

  /// A number from 0 on with so many decimals, rounded.
  public static func decimal(_ value: Double, places: Int) -> JSON {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let rounded = Int((value * Double(scale)).rounded())
    let digits = String(rounded % scale)
    let zeros = String(repeating: "0", count: places - digits.utf8.count)
    return JSON(text: "\(rounded / scale).\(zeros)\(digits)")
  }

  public static func bool(_ value: Bool) -> JSON {
    JSON(text: value ? "true" : "false")
  }

  public static func array(_ values: [JSON]) -> JSON {
    JSON(text: "[" + values.map { $0.text }.joined(separator: ",") + "]")
  }

  /// An object with its fields in the given order.
  public static func object(_ fields: [(String, JSON)]) -> JSON {
    JSON(
      text: "{" + fields.map { string($0.0).text + ":" + $0.1.text }.joined(separator: ",") + "}")
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
