public import Conversation

/// An explanation as an indented tree, for people.
public enum ExplanationText {
  public static func text(of explanation: Explanation) -> String {
    lines(of: explanation, depth: 0).joined(separator: "\n")
  }

  private static func lines(of node: Explanation, depth: Int) -> [String] {
    var line = String(repeating: "  ", count: depth) + Printable.text(node.name)
    if let value = node.value { line += ": \(value)" }
    if !node.detail.isEmpty {
      line += (node.value == nil ? ": " : " ") + Printable.text(node.detail)
    }
    return [line] + node.children.flatMap { lines(of: $0, depth: depth + 1) }
  }
}

/// The same tree for programs.
public enum ExplanationJSON {
  public static func json(of node: Explanation) -> JSON {
    .object([
      ("name", .string(node.name)),
      ("detail", .string(node.detail)),
      ("value", node.value.map { .number($0) } ?? .null),
      ("children", .array(node.children.map { json(of: $0) })),
    ])
  }
}
