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
      page.title = page.title ?? walk.title
      page.site = page.site ?? walk.site
      page.blocks += walk.blocks
      page.problems += walk.cutOff(in: page)
    }
  }
}
