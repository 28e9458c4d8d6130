internal import CCmarkGFM

/// The headings, paragraphs and list items of a Markdown file.
enum MarkdownFile {
  struct Block {
    enum Kind: Equatable {
      case heading(level: Int)
      case paragraph
      case listItem
      case other(String)
    }

    var kind: Kind
    var text: String
    var location: SourceLocation
  }

  static func blocks(of file: SourceFile) -> [Block] {
    let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8
    guard let document = cmark_parse_document(file.text, file.text.utf8.count, options) else {
      return []
    }
    defer { cmark_node_free(document) }
    return children(of: document).flatMap { blocks(of: $0, in: file) }
  }

  private static func blocks(of node: Node, in file: SourceFile) -> [Block] {
    let location = SourceLocation(
      file: file.path, line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)))
    func block(_ kind: Block.Kind) -> [Block] {
      [Block(kind: kind, text: text(of: node), location: location)]
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return block(.heading(level: Int(cmark_node_get_heading_level(node))))
    case CMARK_NODE_PARAGRAPH:
      return block(.paragraph)
    case CMARK_NODE_LIST:
      return children(of: node).flatMap { item in
        children(of: item).flatMap { blocks(of: $0, in: file) }.map { inner in
          var inner = inner
          if inner.kind == .paragraph { inner.kind = .listItem }
          return inner
        }
      }
    default:
      return block(.other(String(cString: cmark_node_get_type_string(node))))
    }
  }

  /// The words of a block: markup is dropped, line breaks are spaces.
  private static func text(of node: Node) -> String {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      return cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      return " "
    default:
      return children(of: node).map { text(of: $0) }.joined()
    }
  }

  private typealias Node = OpaquePointer

  private static func children(of node: Node) -> [Node] {
    var children: [Node] = []
    var child = cmark_node_first_child(node)
    while let current = child {
      children.append(current)
      child = cmark_node_next(current)
    }
    return children
  }
}
