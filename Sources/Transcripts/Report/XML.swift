/// XML text, built in order, by XML 1.0.
enum XML {
  static func element(
    _ name: String, _ attributes: [(name: String, value: String)], _ children: [String]
  ) -> String {
    let opening = "<\(name)" + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
    guard !children.isEmpty else { return opening + "/>" }
    return opening + ">\n" + children.joined(separator: "\n") + "\n</\(name)>"
  }

  static func text(
    _ name: String, _ attributes: [(name: String, value: String)], _ text: String
  ) -> String {
    let opening = "<\(name)" + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
    return opening + ">\(escaped(text))</\(name)>"
  }

  /// Characters that XML cannot hold, not even written as numbers, are dropped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
