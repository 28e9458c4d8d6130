/// Words found in a text, with a little of what stands around them.
///
/// Capitals, line breaks and runs of blanks do not count.
struct Excerpt {
  let text: String

  /// Characters on either side.
  private static let margin = 40

  /// Nil where the words do not stand in the text.
  init?(of words: String, in text: String) {
    let line = Array(text.singleSpaced)
    let words = Array(words.singleSpaced.lowercased())
    let lowered = line.map { $0.lowercased() }
    let sought = words.map { String($0) }
    guard !sought.isEmpty, sought.count <= lowered.count,
      let start = (0...lowered.count - sought.count).first(where: {
        lowered[$0..<$0 + sought.count].elementsEqual(sought)
      })
    else { return nil }
    let from = max(0, start - Self.margin)
    let to = min(line.count, start + sought.count + Self.margin)
    self.text = (from > 0 ? "…" : "") + String(line[from..<to]) + (to < line.count ? "…" : "")
  }

  static func opening(of text: String) -> String {
    let line = text.singleSpaced
    return line.count > 4 * margin ? line.prefix(4 * margin) + "…" : line
  }
}

extension String {
  /// With every run of blanks and line ends as one blank, and none at the ends.
  var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
