/// A heading with a Pandoc id: `Title {#section/name}`.
struct HeadingWithID {
  var title: String
  var id: String

  init?(_ text: String) {
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return nil }
    let attribute = text[text.index(after: open)...].dropLast()
    guard attribute.hasPrefix("#"), attribute.count > 1 else { return nil }
    id = String(attribute.dropFirst())
    title = String(text[..<open]).trimmingSpaces()
  }
}

/// Cuts prose into sentences, and sentences into words and Pandoc citations (`[@id; @id]`).
enum ProseReader {
  /// Abbreviations whose stop ends no sentence.
  private static let abbreviations = ["U.S", "e.g", "i.e", "Dr", "vs", "al", "St"]

  static func sentences(of text: String, at location: SourceLocation) -> [SourceSentence] {
    var sentences: [SourceSentence] = []
    var rest = Substring(text)
    while let end = endOfSentence(in: rest) {
      sentences.append(sentence(rest[..<end], at: location))
      rest = rest[end...].drop { $0 == " " }
    }
    if !rest.isEmpty { sentences.append(sentence(rest, at: location)) }
    return sentences
  }

  /// Behind the stop of the first sentence, where another follows it.
  private static func endOfSentence(in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?".contains(text[index]), next < text.endIndex, text[next] == " ",
        !abbreviations.contains(where: text[..<index].hasSuffix)
      {
        return next
      }
      index = next
    }
    return nil
  }

  private static func sentence(_ text: Substring, at location: SourceLocation) -> SourceSentence {
    var runs: [SourceSentence.Run] = []
    var rest = text
    while let open = rest.firstRange(of: "[@"),
      let close = rest[open.upperBound...].firstIndex(of: "]")
    {
      let before = String(rest[..<open.lowerBound])
      if !before.isEmpty { runs.append(.text(before)) }
      let ids = rest[rest.index(after: open.lowerBound)..<close].split(separator: ";").map { id in
        Located(String(id).trimmingSpaces().trimmingPrefixMark(), at: location)
      }
      runs.append(.citation(ids))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { runs.append(.text(String(rest))) }
    return SourceSentence(runs: runs, location: location)
  }
}

extension String {
  func trimmingSpaces() -> String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate func trimmingPrefixMark() -> String {
    hasPrefix("@") ? String(dropFirst()) : self
  }
}
