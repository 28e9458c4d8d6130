/// The words of a block while they are gathered: white space is one space, and none at the ends.
/// Control codes and invisible steering marks are left out: no page may put them into the knowledge.
struct InlineText {
  private(set) var text = ""
  private(set) var place: PagePlace?
  /// What stood in bold at the very beginning.
  private(set) var lead: String?
  var links: [String] = []
  private var pendingSpace = false
  private var boldDepth = 0
  private var boldSinceStart = false

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ words: some Sequence<Unicode.Scalar>, at place: PagePlace) {
    for scalar in words {
      if scalar.properties.isWhitespace {
        pendingSpace = true
        continue
      }
      guard Self.isVisible(scalar) else { continue }
      if self.place == nil { self.place = place }
      if pendingSpace, !text.isEmpty, !text.hasSuffix("\n") { text.unicodeScalars.append(" ") }
      pendingSpace = false
      text.unicodeScalars.append(scalar)
    }
  }

  /// Ends a line that the author ended; two ends in a row are one.
  mutating func addLineEnd() {
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    pendingSpace = false
  }

  mutating func openBold() {
    if boldDepth == 0 { boldSinceStart = text.isEmpty }
    boldDepth += 1
  }

  mutating func closeBold() {
    guard boldDepth > 0 else { return }
    boldDepth -= 1
    if boldDepth == 0, boldSinceStart, !text.isEmpty { lead = text }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE0FFF:
      false
    default: true
    }
  }

  /// A text by itself, gathered in the same way.
  static func cleaned(_ text: String) -> String {
    var inline = InlineText()
    inline.add(text.unicodeScalars, at: PagePlace(line: 1, column: 1))
    return inline.text
  }

  /// The block that was gathered; nil where there are no words.
  func block(_ kind: PageBlock.Kind, isMargin: Bool = false) -> PageBlock? {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    guard !text.isEmpty, let place else { return nil }
    return PageBlock(
      kind: kind, text: String(text), place: place, lead: lead, links: links, isMargin: isMargin)
  }
}

/// Digits and marks as they stand above the line, so that a raised number stays one in plain text.
enum Superscript {
  private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// Numbers with commas and dashes, raised; nil for anything else.
  static func raised(_ text: String) -> String? {
    var raised = ""
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        raised.append(digits[digit])
      } else if ",-–".contains(character) {
        raised.append(character)
      } else if character != " " {
        return nil
      }
    }
    return raised.isEmpty ? nil : raised
  }

  static func value(of scalar: Unicode.Scalar) -> Int? {
    digits.firstIndex(of: Character(scalar))
  }
}
