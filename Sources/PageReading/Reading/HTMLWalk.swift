internal import CGumbo

/// Goes through a document in its order, and gathers blocks.
///
/// Keeps its own stack, so that no document is too deep for it.
struct HTMLWalk {
  private(set) var blocks: [PageBlock] = []
  private(set) var title: String?
  private(set) var site: String?

  private enum Step {
    case node(UnsafePointer<GumboNode>)
    case leave(HTMLElement, name: String, was: Surroundings)
  }

  /// What the words at hand belong to.
  private struct Surroundings {
    var kind = PageBlock.Kind.paragraph
    var isMargin = false
    var inArticle = false
    var isRaised = false
    var inData = false
  }

  private var steps: [Step]
  private var here = Surroundings()
  private var inline = InlineText()
  /// Numbers of the lists that are open; nil for a list without numbers.
  private var lists: [Int?] = []
  private var row = HTMLTableRow()
  /// The term that a definition list is at.
  private var term: String?
  private let firstLine: Int
  private let hasMain: Bool
  private var lastPlace = PagePlace(line: 1, column: 1)

  init(from root: UnsafePointer<GumboNode>, firstLine: Int) {
    steps = [.node(root)]
    self.firstLine = firstLine
    hasMain = HTMLWalk.hasMain(root)
  }

  mutating func run() {
    here.isMargin = hasMain
    while let step = steps.popLast() {
      switch step {
      case .node(let node):
        if let element = HTMLElement(node) { enter(element) } else { read(node.pointee) }
      case .leave(let element, let name, let was): leave(element, name, was)
      }
    }
    flush()
  }

  private static func hasMain(_ root: UnsafePointer<GumboNode>) -> Bool {
    var waiting = [root]
    while let node = waiting.popLast() {
      guard let element = HTMLElement(node) else { continue }
      if element.name == "main" || element["role"] == "main" { return true }
      waiting += element.children
    }
    return false
  }
}

// MARK: - Text

extension HTMLWalk {
  private mutating func read(_ node: GumboNode) {
    guard [GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA].contains(node.type),
      let words = node.v.text.text
    else { return }
    let text = String(cString: words)
    let raised = here.isRaised ? Superscript.raised(text) : nil
    let place = place(of: node.v.text, text)
    inline.add((raised ?? text).unicodeScalars, at: place)
  }

  /// The place of the first word.
  private func place(of text: GumboText, _ words: String) -> PagePlace {
    var place = HTMLElement.place(text.start_pos)
    for scalar in words.unicodeScalars {
      guard scalar.properties.isWhitespace else { break }
      place =
        scalar == "\n"
        ? PagePlace(line: place.line + 1, column: 1)
        : PagePlace(line: place.line, column: place.column + 1)
    }
    return moved(place)
  }

  private func moved(_ place: PagePlace) -> PagePlace {
    PagePlace(line: place.line + firstLine - 1, column: place.column)
  }

  private mutating func flush() {
    defer { inline = InlineText() }
    if here.inData {
      row.add(inline)
      return
    }
    guard var block = inline.block(here.kind, isMargin: here.isMargin) else { return }
    if let term, block.isItem, block.lead == nil, lists.isEmpty {
      block.lead = term
      block.text = term + ": " + block.text
    }
    blocks.append(block)
  }
}

// MARK: - Elements

extension HTMLWalk {
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  private mutating func enter(_ element: HTMLElement) {
    let name = element.name
    if name == "head" { readHead(element) }
    guard !element.isSilent else { return }
    let isAccordion = name == "button" && element["aria-controls"] != nil && !here.isMargin
    if name == "button", !isAccordion { return }
    if Self.blockNames.contains(name) || isAccordion { flush() }
    steps.append(.leave(element, name: name, was: here))
    for child in element.children.reversed() { steps.append(.node(child)) }
    if name == "main" || element["role"] == "main" {
      here.isMargin = false
      here.inArticle = true
    } else if element.isMargin(inArticle: here.inArticle) {
      here.isMargin = true
    }
    if name == "article" || name == "section" { here.inArticle = true }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      here.kind = .heading(level: name.last!.wholeNumberValue!)
    case "summary", "button": here.kind = .heading(level: PageBlock.lowestLevel)
    case "ul": lists.append(nil)
    case "ol": lists.append((element["start"].flatMap { Int($0) } ?? 1) - 1)
    case "li":
      if let last = lists.last, let number = last {
        lists[lists.count - 1] = number + 1
        here.kind = .item(number: number + 1)
      } else {
        here.kind = .item(number: nil)
      }
    case "dl": term = nil
    case "dt": here.kind = .paragraph
    case "dd": here.kind = .item(number: nil)
    case "table" where HTMLTableRow.isData(element): here.inData = true
    case "table": here.inData = false
    case "tr" where here.inData: row.begin()
    case "th", "td":
      if here.inData { row.beginCell(isHeader: name == "th", at: moved(element.place)) }
    case "sup": here.isRaised = true
    case "b", "strong": inline.openBold()
    case "br": inline.addLineEnd()
    case "a":
      if let target = element["href"] { inline.links.append(target) }
    default: break
    }
  }

  private mutating func leave(_ element: HTMLElement, _ name: String, _ was: Surroundings) {
    if name == "dt" {
      term = inline.isEmpty ? term : inline.text
      inline = InlineText()
    }
    if Self.blockNames.contains(name) || name == "button" { flush() }
    switch name {
    case "ul", "ol": _ = lists.popLast()
    case "dl": term = nil
    case "b", "strong": inline.closeBold()
    case "tr" where here.inData:
      if let block = row.block(isMargin: here.isMargin) { blocks.append(block) }
    case "table" where here.inData: row = HTMLTableRow()
    default: break
    }
    here = was
  }

  private mutating func readHead(_ head: HTMLElement) {
    for child in head.children.compactMap({ HTMLElement($0) }) {
      switch child.name {
      case "title":
        title = Self.words(in: child)
      case "meta" where child["property"] == "og:site_name":
        site = child["content"].map(InlineText.cleaned)
      default: break
      }
    }
  }

  private static func words(in element: HTMLElement) -> String? {
    var inline = InlineText()
    for child in element.children where HTMLElement(child) == nil {
      guard let text = child.pointee.v.text.text else { continue }
      inline.add(String(cString: text).unicodeScalars, at: PagePlace(line: 1, column: 1))
    }
    return inline.isEmpty ? nil : inline.text
  }
}
