internal import Yams

/// A YAML file as a tree whose values know their places, and what was wrong with it.
struct YAMLFile {
  let file: SourceFile
  private(set) var findings: [Finding] = []
  let root: Node?

  init(_ file: SourceFile) {
    self.file = file
    do {
      root = try Yams.compose(yaml: file.text)
    } catch let error as YamlError {
      root = nil
      findings.append(Self.finding(for: error, in: file))
    } catch {
      root = nil
      findings.append(
        Finding(
          .error, at: SourceLocation(file: file.path, line: 1, column: 1),
          "is not YAML", "mend the file's syntax"))
    }
  }

  private static func finding(for error: YamlError, in file: SourceFile) -> Finding {
    var place = SourceLocation(file: file.path, line: 1, column: 1)
    var problem = "is not YAML: \(error)"
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      place.line = max(1, mark.line)
      place.column = max(1, mark.column)
      problem = "is not YAML: \(text)"
    case .duplicatedKeysInMapping(let keys, let context):
      place.line = max(1, context.mark.line)
      problem = "has the same key twice: \(keys.sorted().joined(separator: ", "))"
    default: break
    }
    return Finding(
      .error, at: place, problem, "mend the syntax; quote text that holds ': ' or ' #'")
  }

  func location(_ node: Node) -> SourceLocation {
    SourceLocation(
      file: file.path, line: max(1, node.mark?.line ?? 1), column: max(1, node.mark?.column ?? 1))
  }

  mutating func report(_ node: Node, _ problem: String, _ remedy: String) {
    findings.append(Finding(.error, at: location(node), problem, remedy))
  }

  /// A text; numbers and other plain scalars count as they are written.
  mutating func text(_ node: Node, _ name: String) -> Located<String>? {
    guard case .scalar(let scalar) = node else {
      report(node, "\(name) must be a text", "write it on one line, or as a block with >-")
      return nil
    }
    return Located(scalar.string, at: location(node))
  }

  /// A text, or nil where the file says null.
  mutating func optionalText(_ node: Node, _ name: String) -> Located<String>? {
    if case .scalar(let scalar) = node, scalar.style == .plain,
      ["null", "~", ""].contains(scalar.string)
    {
      return nil
    }
    return text(node, name)
  }

  mutating func texts(_ node: Node, _ name: String) -> [Located<String>] {
    guard case .sequence(let sequence) = node else {
      report(node, "\(name) must be a list", "write one item a line, each after '- '")
      return []
    }
    return sequence.compactMap { text($0, "an item of \(name)") }
  }

  mutating func list(_ node: Node, _ name: String) -> [Node] {
    guard case .sequence(let sequence) = node else {
      report(node, "\(name) must be a list", "write one item a line, each after '- '")
      return []
    }
    return Array(sequence)
  }

  /// The entries of a mapping, in the order of the file.
  mutating func entries(_ node: Node, _ name: String) -> [(key: Located<String>, value: Node)] {
    guard case .mapping(let mapping) = node else {
      report(node, "\(name) must be a map of keys and values", "write 'key: value' lines")
      return []
    }
    return mapping.compactMap { key, value in
      text(key, "a key").map { ($0, value) }
    }
  }

  /// The fields of a mapping by name; unknown names are reported.
  mutating func fields(_ node: Node, _ name: String, known: [String]) -> [String: Node] {
    var fields: [String: Node] = [:]
    for (key, value) in entries(node, name) {
      if known.contains(key.value) {
        fields[key.value] = value
      } else {
        findings.append(
          Finding(
            .error, at: key.location, "\(name) has the unknown key '\(key.value)'",
            "use one of: \(known.joined(separator: ", "))"))
      }
    }
    return fields
  }
}
