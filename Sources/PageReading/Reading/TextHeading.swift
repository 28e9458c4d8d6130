/// Tells headings from other lines of a plain text, where only the layout shows them.
enum TextHeading {
  private static let mostWords = 14
  private static let mostLetters = 90

  /// Words that may be small in a heading set in capitals.
  private static let small: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it", "of", "on",
    "or", "our", "that", "the", "this", "to", "us", "vs", "we", "what", "when", "with", "you",
    "your",
    "de", "der", "die", "das", "und", "la", "le", "les", "du", "des", "el", "los", "y", "e", "et",
  ]

  /// Whether a line could be a heading by itself: short, no sentence, no number to call.
  static func isPossible(_ text: String) -> Bool {
    guard let last = text.last, let first = text.first, first.isLetter || first.isNumber,
      text.count <= mostLetters, text.wordCount <= mostWords, text.contains(where: \.isLetter)
    else { return false }
    if ".,;!".contains(last) || text.contains("://") || text.contains("@") { return false }
    return PhoneNumber.all(in: text).isEmpty && !Boilerplate.isFileName(text)
  }

  /// All letters are capitals, and there are enough of them to be no abbreviation.
  static func isAllCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && !letters.contains(where: \.isLowercase)
      && letters.contains(where: \.isUppercase)
  }

  /// Every word that counts begins with a capital, as titles are set in English.
  static func isTitleCase(_ text: some StringProtocol) -> Bool {
    let words = text.split { $0.isWhitespace }.filter { $0.contains(where: \.isLetter) }
    guard let first = words.first, first.first(where: \.isLetter)?.isUppercase == true else {
      return false
    }
    return words.allSatisfy { word in
      word.first(where: \.isLetter)?.isUppercase == true || small.contains(word.lowercased())
    }
  }

  /// Whether a line is the heading of the text right below it.
  static func stands(_ line: String, above next: String) -> Bool {
    guard isPossible(line), let first = next.first, first.isUppercase || first.isNumber else {
      return false
    }
    // A wrapped paragraph has lines of like length; a heading is plainly shorter than its text.
    return next.count >= 60 && line.count * 3 < next.count * 2
      || isTitleCase(line) && next.count >= 40
  }

  /// A heading at the start of a paragraph's own line, set off by more than a plain space: the copy
  /// of a page loses the line end between them now and then.
  static func runIn(_ text: String) -> (heading: String, rest: String, column: Int)? {
    var previous: Character = "x"
    var words = 0
    for index in text.indices {
      let character = text[index]
      if character.isWhitespace, previous.isWhitespace || character != " " {
        let heading = text[..<index].trimmingWhiteSpace()
        let rest = text[index...].trimmingWhiteSpace()
        guard heading.wordCount >= 2, isPossible(heading), isTitleCase(heading),
          rest.first?.isUppercase == true, rest.wordCount >= 12
        else { return nil }
        let column = text.unicodeScalars.count - rest.unicodeScalars.count
        return (heading, rest, column)
      }
      if character.isWhitespace { words += 1 }
      if words > mostWords { return nil }
      previous = character
    }
    return nil
  }

  /// A heading that ends in a colon or an underline of spaces, without those.
  static func cleaned(_ text: String) -> String {
    text.hasSuffix(":") ? String(text.dropLast()).trimmingWhiteSpace() : text
  }
}
