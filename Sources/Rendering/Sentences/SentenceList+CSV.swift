extension SentenceList {
  /// A table by RFC 4180: lines end with CR LF, cells with commas, quotes or line ends are quoted.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
  public var csv: String {
    let rows = sentences.map { sentence in
      [
        sentence.places.joined(separator: "; "), sentence.origin?.file ?? "",
        sentence.origin.map { String($0.line) } ?? "", sentence.words,
        sentence.citations.joined(separator: "; "),
      ]
    }
    return ([["place", "file", "line", "text", "citations"]] + rows)
      .map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    var cell = ""
    var isQuoted = false
    if let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) {
      cell = "'"
    }
    for scalar in text.unicodeScalars {
      if [",", "\"", "\r", "\n"].contains(scalar) { isQuoted = true }
      if scalar == "\"" { cell += "\"" }
      cell.unicodeScalars.append(scalar)
    }
    return isQuoted ? "\"\(cell)\"" : cell
  }
}
