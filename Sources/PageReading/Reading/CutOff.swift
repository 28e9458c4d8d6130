internal import KnowledgeAuthoring

/// Whether a page looks as if its end were missing.
enum CutOff {
  /// A shorter paragraph may be a caption, which needs no full stop.
  private static let fewestLetters = 40
  private static let remedy = "see whether the page was saved whole"

  /// Adds a finding where the file ends before its last tag, or the last paragraph within a sentence.
  /// Once what stands around the page is set aside, since footers end as they like.
  static func report(in page: inout Page) {
    if page.format == .html, opens("html", in: page), !closes("html", in: page) {
      page.report(at: end(of: page), "the file ends before the page does: no </html>", remedy)
    } else if let last = page.body.last, endsWithinSentence(last) {
      page.report(at: last.place, "the last paragraph ends within a sentence", remedy)
    }
  }

  private static func endsWithinSentence(_ block: PageBlock) -> Bool {
    guard !block.isHeading, block.text.count > fewestLetters, let last = block.text.last else {
      return false
    }
    if case .item = block.kind { return last == "," || last == "(" }
    return last.isLetter || last == "," || last == "("
  }

  private static func opens(_ tag: String, in page: Page) -> Bool { has("<" + tag, page) }

  private static func closes(_ tag: String, in page: Page) -> Bool { has("</" + tag, page) }

  private static func has(_ mark: String, _ page: Page) -> Bool {
    page.text.contains(mark) || page.text.contains(mark.uppercased())
  }

  /// The last line of the file that holds something.
  private static func end(of page: Page) -> PagePlace {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.allSatisfy { $0.isWhitespace } } ?? 0
    return PagePlace(line: last + 1, column: lines[last].unicodeScalars.count)
  }
}
