/// Breaks paragraphs into lines by the columns that their characters take.
///
/// Greedy, and linear in the text. Lines break at spaces; a word that no line holds breaks after a
/// slash if one is near its end, else between two characters. A space before a mark `[1]`, before
/// `›`, or within a telephone number after `)` does not break.
enum LineWrap {
  private struct Cell {
    var character: Character
    /// Index of its span.
    var span: Int
    var columns: Int
  }

  /// The lines of a paragraph, none wider than `width` where its margin and lead leave room; nil
  /// does not wrap. An empty paragraph is one empty line.
  static func lines(of paragraph: Paragraph, width: Int?) -> [[Span]] {
    let margin = paragraph.margin.map { [$0] } ?? []
    let lead = paragraph.lead.map { [$0] } ?? []
    let indent = columns(of: lead)
    let room = width.map { max(1, $0 - columns(of: margin) - indent) } ?? .max
    var lines: [[Span]] = []
    for line in filled(cells(of: paragraph.spans), room: room) {
      var spans = margin
      if lines.isEmpty {
        spans += lead
      } else if indent > 0, !line.isEmpty {
        spans.append(Span(String(repeating: " ", count: indent)))
      }
      lines.append(spans + joined(line, paragraph.spans))
    }
    return lines
  }

  private static func columns(of spans: [Span]) -> Int {
    spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
  }

  private static func cells(of spans: [Span]) -> [Cell] {
    var cells: [Cell] = []
    for (index, span) in spans.enumerated() {
      for character in span.text {
        cells.append(
          Cell(
            character: character, span: index, columns: DisplayWidth.columns(of: character)))
      }
    }
    return cells
  }

  private static func filled(_ cells: [Cell], room: Int) -> [[Cell]] {
    var lines = Lines(room: room)
    for (index, cell) in cells.enumerated() {
      switch cell.character {
      case "\n", "\r\n": lines.endLine()
      case " " where !holdsTogether(cells, at: index): lines.endWord(with: cell)
      default: lines.add(cell)
      }
    }
    lines.endLine()
    return lines.lines
  }

  private static func holdsTogether(_ cells: [Cell], at space: Int) -> Bool {
    guard space > 0, space + 1 < cells.count else { return false }
    let next = cells[space + 1].character
    return next == "[" || next == "›" || cells[space - 1].character == ")" && next.isNumber
  }

  /// Where the part of a word ends that fits on a line; it holds one cell at least.
  private static func piece(of word: ArraySlice<Cell>, room: Int) -> Int {
    var end = word.startIndex
    var columns = 0
    var afterSlash = word.startIndex
    while end < word.endIndex, columns + word[end].columns <= room {
      columns += word[end].columns
      end += 1
      if word[end - 1].character == "/" { afterSlash = end }
    }
    let isNearEnd = (afterSlash - word.startIndex) * 2 > end - word.startIndex
    return max(word.startIndex + 1, isNearEnd ? afterSlash : end)
  }

  /// A line's cells as spans again.
  private static func joined(_ cells: [Cell], _ spans: [Span]) -> [Span] {
    var line: [Span] = []
    var last: Int?
    for cell in cells {
      if last != cell.span {
        line.append(Span("", spans[cell.span].role, link: spans[cell.span].link))
        last = cell.span
      }
      line[line.count - 1].text.append(cell.character)
    }
    return line
  }

  /// Lines in the making: the last one, and the word that will stand on it or on the next.
  private struct Lines {
    let room: Int
    var lines: [[Cell]] = []
    private var line: [Cell] = []
    private var lineColumns = 0
    private var spaces: [Cell] = []
    private var word: [Cell] = []
    private var wordColumns = 0

    init(room: Int) {
      self.room = room
    }

    mutating func add(_ cell: Cell) {
      word.append(cell)
      wordColumns += cell.columns
    }

    mutating func endWord(with space: Cell) {
      placeWord()
      spaces.append(space)
    }

    mutating func endLine() {
      placeWord()
      startLine()
    }

    private mutating func startLine() {
      lines.append(line)
      line = []
      lineColumns = 0
      spaces = []
    }

    private mutating func placeWord() {
      guard !word.isEmpty else { return }
      if lineColumns + spaces.count + wordColumns > room {
        if line.isEmpty { spaces = [] } else { startLine() }
      }
      line += spaces
      lineColumns += spaces.count
      spaces = []
      var rest = word[...]
      while wordColumns > room, rest.count > 1 {
        let end = LineWrap.piece(of: rest, room: room)
        line = Array(rest[..<end])
        wordColumns -= line.reduce(0) { $0 + $1.columns }
        rest = rest[end...]
        startLine()
      }
      line += rest
      lineColumns += wordColumns
      word = []
      wordColumns = 0
    }
  }
}
