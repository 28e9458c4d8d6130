/// How a page is written down.
public enum PageFormat: String, Sendable, CaseIterable {
  case html, markdown, text

  /// The format that a file's beginning shows, or else its name; text where neither tells.
  ///
  /// A document that opens with a tag of HTML is HTML whatever it is called: browsers save pages under
  /// any name.
  static func detected(in text: String, name: String) -> PageFormat {
    let start = Start(text)
    if start.opensAsHTML { return .html }
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "html", "htm", "xhtml": return .html
    case "md", "markdown", "mdown": return .markdown
    case "txt", "text": return start.tags >= Start.fewestTags ? .html : .text
    default:
      if start.tags >= Start.fewestTags { return .html }
      return start.marksOfMarkdown >= Start.fewestMarks ? .markdown : .text
    }
  }
}

/// The first lines of a document, as far as they tell its format.
private struct Start {
  private(set) var opensAsHTML = false
  private(set) var tags = 0
  private(set) var marksOfMarkdown = 0

  static let fewestTags = 3
  static let fewestMarks = 1
  private static let length = 16_384
  private static let openings = ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"]
  private static let tagNames = [
    "<p", "<div", "<h1", "<h2", "<h3", "<li", "<ul", "<ol", "<a ", "<span", "<table", "<td", "<br",
    "<section", "<article", "<main", "<nav", "<dl", "<details", "<strong", "</p", "</div",
  ]

  init(_ text: String) {
    let start = text.unicodeScalars.prefix(Self.length)
    let lower = String(String.UnicodeScalarView(start)).lowercased()
    let opening = lower.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    opensAsHTML = Self.openings.contains(where: opening.hasPrefix)
    for piece in lower.split(separator: "<").dropFirst(lower.hasPrefix("<") ? 0 : 1) {
      if Self.tagNames.contains(where: { piece.hasPrefix($0.dropFirst()) }) { tags += 1 }
    }
    for line in lower.split(whereSeparator: \.isNewline) {
      let marks = line.prefix { $0 == "#" }.count
      if (1...6).contains(marks), line.dropFirst(marks).hasPrefix(" ") { marksOfMarkdown += 1 }
      if line.contains("](http") || line.contains("](#") || line.contains("**") {
        marksOfMarkdown += 1
      }
      if line.hasPrefix("[^"), line.contains("]:") { marksOfMarkdown += 1 }
    }
  }
}
