/// Blanks tags that would nest too deep or hold too many attributes.
///
/// The parser's work grows with the depth of what is open, and it frees its tree by recursion: a page
/// of nothing but open tags would take it minutes and then the stack. A blanked tag becomes spaces,
/// so every place stays what it was. Linear.
struct HTMLDepthGuard {
  private(set) var bytes: [UInt8]
  /// The line of the first tag that was blanked.
  private(set) var firstBlanked: Int?

  private static let deepest = 300
  private static let mostAttributes = 300
  /// Tags that hold nothing, or that close by themselves where the next of their sort opens.
  private static let flat: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
    "optgroup", "colgroup", "rp", "rt", "html", "head", "body", "a",
    "h1", "h2", "h3", "h4", "h5", "h6",
  ]
  /// Tags up to whose end nothing is a tag.
  private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe"]

  private var open: [String: Int] = [:]
  private var blanked: [String: Int] = [:]
  private var depth = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    var line = 1
    var rawName: String?
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if bytes[index] == 0x0A { line += 1 }
        index += 1
        continue
      }
      if starts(with: "<!--", at: index), rawName == nil {
        index = end(ofComment: index, &line)
        continue
      }
      guard let tag = HTMLTag(at: index, in: bytes) else {
        index += 1
        continue
      }
      if let name = rawName {
        guard tag.isEnd, tag.name == name else {
          index += 1
          continue
        }
        rawName = nil
      } else if tag.isEnd ? isBlankedEnd(tag) : isTooMuch(tag) {
        if firstBlanked == nil { firstBlanked = line }
        for place in tag.range where bytes[place] != 0x0A { bytes[place] = 0x20 }
      } else if !tag.isEnd, Self.raw.contains(tag.name) {
        rawName = tag.name
      }
      line += bytes[tag.range].count { $0 == 0x0A }
      index = tag.range.upperBound
    }
  }

  private mutating func isTooMuch(_ tag: HTMLTag) -> Bool {
    if Self.flat.contains(tag.name) || Self.raw.contains(tag.name) {
      return tag.attributes > Self.mostAttributes
    }
    guard depth < Self.deepest, tag.attributes <= Self.mostAttributes else {
      blanked[tag.name, default: 0] += 1
      return true
    }
    open[tag.name, default: 0] += 1
    depth += 1
    return false
  }

  /// An end belongs to the innermost start of its name, so to a blanked one as long as there is one.
  private mutating func isBlankedEnd(_ tag: HTMLTag) -> Bool {
    if let count = blanked[tag.name], count > 0 {
      blanked[tag.name] = count - 1
      return true
    }
    if let count = open[tag.name], count > 0 {
      open[tag.name] = count - 1
      depth -= 1
    }
    return false
  }

  private func starts(with text: StaticString, at index: Int) -> Bool {
    index + text.utf8CodeUnitCount <= bytes.count
      && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  private func end(ofComment start: Int, _ line: inout Int) -> Int {
    var index = start + 4
    while index < bytes.count, !starts(with: "-->", at: index) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    return min(bytes.count, index + 3)
  }
}

/// A tag as it stands in a document.
private struct HTMLTag {
  var name = ""
  var isEnd = false
  var attributes = 0
  var range: Range<Int>

  /// The tag that begins at a `<`; nil where none does. A tag that the end of the document cuts off
  /// reaches to that end.
  init?(at start: Int, in bytes: [UInt8]) {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
      isEnd = true
      index += 1
    }
    let nameStart = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    guard index > nameStart, Self.isLetter(bytes[nameStart]) else { return nil }
    name = String(decoding: bytes[nameStart..<min(index, nameStart + 32)], as: UTF8.self)
      .lowercased()
    var quote: UInt8?
    var wasSpace = false
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        index += 1
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        wasSpace = true
      } else if wasSpace {
        attributes += 1
        wasSpace = false
      }
      index += 1
    }
    range = start..<index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
