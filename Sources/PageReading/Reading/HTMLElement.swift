internal import CGumbo
internal import Foundation

/// What the reader of HTML needs to know of an element.
struct HTMLElement {
  let node: UnsafePointer<GumboNode>

  private var element: GumboElement { node.pointee.v.element }

  var name: String {
    let known = String(cString: gumbo_normalized_tagname(element.tag))
    if !known.isEmpty { return known }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data else { return "" }
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(piece.length))
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  var place: PagePlace { HTMLElement.place(element.start_pos) }

  subscript(attribute: String) -> String? {
    withUnsafePointer(to: element.attributes) { attributes in
      gumbo_get_attribute(attributes, attribute).map { String(cString: $0.pointee.value) }
    }
  }

  var children: [UnsafePointer<GumboNode>] {
    let vector = element.children
    return (0..<Int(vector.length)).compactMap { number in
      vector.data[number].map { UnsafePointer($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  init?(_ node: UnsafePointer<GumboNode>) {
    guard node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE
    else { return nil }
    self.node = node
  }

  static func place(_ position: GumboSourcePosition) -> PagePlace {
    PagePlace(line: max(1, Int(position.line)), column: max(1, Int(position.column)))
  }
}

extension HTMLElement {
  /// Elements whose words are none of the page's.
  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
    "textarea", "input", "canvas", "audio", "video", "map", "head", "datalist", "dialog",
  ]
  private static let around: Set<String> = ["nav", "footer", "aside"]
  private static let aroundRoles: Set<String> = [
    "navigation", "contentinfo", "banner", "search", "complementary", "menu", "menubar", "toolbar",
    "dialog", "alertdialog",
  ]
  /// Words in an element's class or id that say what it is for.
  private static let aroundWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "cookie", "cookies", "consent", "breadcrumb",
    "breadcrumbs", "sidebar", "footer", "share", "sharing", "social", "newsletter", "popup",
    "modal", "banner", "skip", "pagination", "gdpr", "topbar",
  ]

  var isSilent: Bool {
    let name = name
    return Self.silent.contains(name)
      || (name == "span" || name == "i") && self["aria-hidden"] == "true"
  }

  /// Whether it stands around the page. The header of an article holds its title; that of the whole
  /// document is the site's.
  func isMargin(inArticle: Bool) -> Bool {
    let name = name
    if Self.around.contains(name) { return !(name == "footer" || name == "aside") || !inArticle }
    if name == "header" { return !inArticle && !holdsTitle }
    if let role = self["role"], Self.aroundRoles.contains(role.lowercased()) { return true }
    if ["body", "html", "main", "article", "h1", "h2", "h3"].contains(name) { return false }
    let words = ((self["class"] ?? "") + " " + (self["id"] ?? "")).lowercased()
      .split { !$0.isLetter }
    return words.contains { Self.aroundWords.contains(String($0)) } && !holdsTitle
  }

  /// Whether a first heading stands in it. Looks no further than a few hundred elements.
  private var holdsTitle: Bool {
    var waiting = [self]
    var seen = 0
    while let next = waiting.popLast(), seen < 300 {
      if next.name == "h1" { return true }
      seen += 1
      waiting += next.children.compactMap { HTMLElement($0) }
    }
    return false
  }
}
