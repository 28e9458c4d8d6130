internal import KnowledgeAuthoring

/// Writes values down so that the reader of the knowledge reads the same values back.
enum WrittenText {
  /// A scalar of YAML.
  static func yaml(_ text: String) -> String { YAMLScalar.written(text) }

  static func quoted(_ text: String) -> String { YAMLScalar.quoted(text) }

  /// A list of YAML, an item a line.
  static func list(_ items: [String], indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return items.map { "\(space)- \(yaml($0))\n" }.joined()
  }

  /// Words of a paragraph in Markdown: marks that would be read as markup are escaped.
  ///
  /// - Parameter opens: whether the words begin a line.
  static func markdown(_ text: String, opens: Bool = true) -> String {
    var escaped = ""
    // A bracket right before an at sign would be a citation.
    for scalar in text.replacing("[@", with: "[ @").unicodeScalars {
      if scalar == "\n" {
        escaped += " "
        continue
      }
      if "\\`*_[]<>#&!|~{}$".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return opens ? withoutMarkOfBlock(escaped) : escaped
  }

  /// Escapes what would make a line a list, a rule or an underline.
  private static func withoutMarkOfBlock(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let behind = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = behind.first, mark == "." || mark == ")" else { return line }
    return digits + "\\" + behind
  }
}
