internal import CGumbo

/// Reads HTML as a browser would.
enum HTMLPage {
  /// - Parameter line: the line of the file at which the text begins.
  static func read(_ text: String, into page: inout Page, fromLine line: Int = 1) {
    let guarded = HTMLDepthGuard(text)
    if let blanked = guarded.firstBlanked {
      page.report(
        at: PagePlace(line: blanked + line - 1, column: 1),
        "tags nest so deep here that the inner ones were passed over, and their words kept",
        "see whether headings are missing below this line")
    }
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.tab_stop = 1
    guarded.bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start, let output = gumbo_parse_with_options(&options, start, bytes.count) else {
        return
      }
      defer { gumbo_destroy_output(&options, output) }
      var walk = HTMLWalk(from: output.pointee.root, firstLine: line)
      walk.run()
      let name = PageName(title: walk.title, site: walk.site, headings: walk.blocks)
      page.title = page.title ?? name.title
      page.site = page.site ?? name.site
      page.blocks += walk.blocks
    }
  }
}

/// What a page and its site are called: titles of documents often hold both.
private struct PageName {
  var title: String?
  var site: String?

  private static let joints = [" | ", " – ", " — ", " - ", " :: ", " · "]

  init(title: String?, site: String?, headings blocks: [PageBlock]) {
    self.title = title
    self.site = site
    let main = blocks.first { $0.level == 1 && !$0.isMargin } ?? blocks.first { $0.level == 1 }
    for joint in Self.joints {
      guard let parts = title.map({ $0.split(separator: joint).map(String.init) }), parts.count > 1
      else { continue }
      self.title = parts[0].trimmingWhiteSpace()
      if site == nil { self.site = parts[parts.count - 1].trimmingWhiteSpace() }
      break
    }
    if let main { self.title = main.text.replacing("\n", with: " ") }
  }
}
