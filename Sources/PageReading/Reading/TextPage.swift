/// Reads plain text, such as is copied from a browser.
enum TextPage {
  static func read(_ text: String, into page: inout Page) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      TextLine($1, number: $0 + 1)
    }
    markUnderlines(in: &lines)
    var reader = TextBlocks(lines)
    reader.read()
    page.blocks = reader.blocks
    page.title = reader.title
  }

  /// A line of marks below a heading says no more than that it is one.
  private static func markUnderlines(in lines: inout [TextLine]) {
    for number in lines.indices.dropFirst() where lines[number].underlineLevel != nil {
      if lines[number - 1].isBlank { lines[number].text = "" }
    }
  }
}

/// Gathers blocks from lines.
private struct TextBlocks {
  private let lines: [TextLine]
  private(set) var blocks: [PageBlock] = []
  private var index = 0

  init(_ lines: [TextLine]) {
    self.lines = lines
  }

  /// The first line that could be a title, where it stands before all prose.
  var title: String? {
    let start = blocks.prefix { $0.isHeading || $0.text.wordCount < 12 }
    return start.first { !Boilerplate.isChrome($0.text) && $0.text.contains(where: \.isLetter) }
      .map { TextHeading.cleaned($0.text) }
  }

  mutating func read() {
    while index < lines.count {
      if lines[index].isBlank {
        index += 1
      } else if lines[index].mark != nil {
        readItem()
      } else {
        readParagraph()
      }
    }
  }

  private func line(_ offset: Int) -> TextLine? {
    index + offset < lines.count && !lines[index + offset].isBlank ? lines[index + offset] : nil
  }

  private mutating func readItem() {
    let first = lines[index]
    var text = first.text
    index += 1
    while let next = line(0), next.mark == nil, next.indent > first.indent || first.indent == 0 {
      guard !TextHeading.isAllCapitals(next.text) else { break }
      text += " " + next.text
      index += 1
    }
    var number: Int?
    if case .number(let value) = first.mark { number = value }
    add(.item(number: number), text, first.place)
  }

  private mutating func readParagraph() {
    let first = lines[index]
    if let level = line(1)?.underlineLevel {
      add(.heading(level: level), first.text, first.place)
      index += 2
      return
    }
    if let run = TextHeading.runIn(first.text) {
      add(.heading(level: 2), run.heading, first.place)
      let place = PagePlace(line: first.number, column: first.indent + run.column + 1)
      index += 1
      gather(from: run.rest, at: place)
      return
    }
    index += 1
    if isHeading(first) {
      add(.heading(level: 2), TextHeading.cleaned(first.text), first.place)
    } else {
      gather(from: first.text, at: first.place)
    }
  }

  /// The line was just passed: `line(0)` is the one below it.
  private func isHeading(_ first: TextLine) -> Bool {
    guard TextHeading.isPossible(first.text) else { return false }
    if Boilerplate.namesReferences(first.text) || TextHeading.isAllCapitals(first.text) {
      return true
    }
    if let next = line(0) {
      guard next.mark != nil else { return TextHeading.stands(first.text, above: next.text) }
      return !first.text.hasSuffix(":") || TextHeading.isTitleCase(first.text)
    }
    // By itself: a question, or a title in capitals, with something to stand above.
    let isSetAsTitle = first.text.hasSuffix("?") || TextHeading.isTitleCase(first.text)
    guard isSetAsTitle || first.text.hasSuffix(":") && first.text.wordCount <= 8 else {
      return false
    }
    return lines[index...].first { !$0.isBlank }.map { !$0.text.isEmpty } ?? false
  }

  private mutating func gather(from start: String, at place: PagePlace) {
    var text = start
    while let next = line(0), next.mark == nil, line(1)?.underlineLevel == nil {
      text += "\n" + next.text
      index += 1
    }
    add(.paragraph, text, place)
  }

  private mutating func add(_ kind: PageBlock.Kind, _ text: String, _ place: PagePlace) {
    var inline = InlineText()
    for (number, line) in text.split(separator: "\n").enumerated() {
      if number > 0 { inline.addLineEnd() }
      inline.add(line.unicodeScalars, at: place)
    }
    if let block = inline.block(kind) { blocks.append(block) }
  }
}
