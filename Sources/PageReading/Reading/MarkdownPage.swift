internal import CCmarkGFM

/// Reads Markdown: CommonMark with footnotes and tables.
enum MarkdownPage {
  static func read(_ text: String, into page: inout Page) {
    let (body, title) = frontMatter(of: text)
    page.title = title
    let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES
    guard let document = cmark_parse_document(body, body.utf8.count, options) else { return }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    var walk = MarkdownWalk()
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER, cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
        let markup = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        let line = Int(cmark_node_get_start_line(node))
        page.blocks += walk.taken()
        HTMLPage.read(markup, into: &page, fromLine: line)
      } else {
        walk.visit(node, isEntering: event == CMARK_EVENT_ENTER)
      }
    }
    page.blocks += walk.taken()
    page.title = page.title ?? page.blocks.first { $0.level == 1 }?.text
  }

  /// The text with its front matter blanked, so that lines keep their numbers, and the title there.
  private static func frontMatter(of text: String) -> (text: String, title: String?) {
    guard text.hasPrefix("---\n") else { return (text, nil) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.dropFirst().prefix(100).firstIndex(of: "---") else { return (text, nil) }
    var title: String?
    for number in 0...end {
      if lines[number].hasPrefix("title:") {
        title = InlineText.cleaned(String(lines[number].dropFirst(6))).trimmingQuotes()
      }
      lines[number] = ""
    }
    return (lines.joined(separator: "\n"), title)
  }
}

/// Gathers the blocks of a Markdown document, visited in its order.
private struct MarkdownWalk {
  private var blocks: [PageBlock] = []
  private var inline = InlineText()
  private var kinds: [PageBlock.Kind] = [.paragraph]
  private var lists: [Int?] = []
  private var notes = 0

  /// What was gathered since the last call.
  mutating func taken() -> [PageBlock] {
    defer { blocks = [] }
    return blocks
  }

  mutating func visit(_ node: OpaquePointer, isEntering: Bool) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH, CMARK_NODE_CODE_BLOCK:
      if type == CMARK_NODE_CODE_BLOCK {
        add(literal(of: node), node)
        flush(kinds[kinds.count - 1])
      } else if !isEntering {
        flush(
          type == CMARK_NODE_HEADING
            ? .heading(level: Int(cmark_node_get_heading_level(node))) : kinds[kinds.count - 1])
      }
    case CMARK_NODE_LIST where isEntering:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      lists.append(isOrdered ? Int(cmark_node_get_list_start(node)) - 1 : nil)
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_ITEM where isEntering:
      let number = lists[lists.count - 1].map { $0 + 1 }
      if let number { lists[lists.count - 1] = number }
      kinds.append(.item(number: number))
    case CMARK_NODE_FOOTNOTE_DEFINITION where isEntering:
      notes += 1
      kinds.append(.note(number: notes))
    case CMARK_NODE_ITEM, CMARK_NODE_FOOTNOTE_DEFINITION: kinds.removeLast()
    default: visitInline(node, type, isEntering)
    }
  }

  private mutating func visitInline(
    _ node: OpaquePointer, _ type: cmark_node_type, _ isEntering: Bool
  ) {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: add(literal(of: node), node)
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      // Its literal is the number that the parser gave it, in the order of the text.
      if isEntering { add("[\(literal(of: node))]", node) }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: inline.addLineEnd()
    case CMARK_NODE_STRONG: isEntering ? inline.openBold() : inline.closeBold()
    case CMARK_NODE_LINK where isEntering:
      if let target = cmark_node_get_url(node) { inline.links.append(String(cString: target)) }
    default: break
    }
  }

  private func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private mutating func add(_ words: String, _ node: OpaquePointer) {
    let owner = cmark_node_get_start_line(node) > 0 ? node : cmark_node_parent(node) ?? node
    inline.add(
      words.unicodeScalars,
      at: PagePlace(
        line: max(1, Int(cmark_node_get_start_line(owner))),
        column: max(1, Int(cmark_node_get_start_column(owner)))))
  }

  private mutating func flush(_ kind: PageBlock.Kind) {
    defer { inline = InlineText() }
    guard var block = inline.block(kind) else { return }
    if let rows = MarkdownTable.rows(of: block) {
      blocks += rows
      return
    }
    // A soft line end is a space; only tables and lists of works need the lines.
    block.text = block.text.replacing("\n", with: kind == .paragraph ? "\n" : " ")
    blocks.append(block)
  }
}

/// A table in pipes, as a paragraph whose second line is nothing but dashes.
private enum MarkdownTable {
  static func rows(of block: PageBlock) -> [PageBlock]? {
    let lines = block.text.split(separator: "\n")
    guard lines.count > 1, lines[1].contains("-"), lines[1].contains("|"),
      lines[1].allSatisfy({ "|:- ".contains($0) })
    else { return nil }
    let headings = cells(of: lines[0])
    return lines.enumerated().dropFirst(2).map { number, line in
      HTMLTableRow.block(
        cells(of: line), headings,
        at: PagePlace(line: block.place.line + number, column: block.place.column))
    }
  }

  private static func cells(of line: Substring) -> [String] {
    var line = line.trimmingWhiteSpace()[...]
    if line.hasPrefix("|") { line.removeFirst() }
    if line.hasSuffix("|") { line.removeLast() }
    return line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingWhiteSpace() }
  }
}
