/// A row of a table while its cells are read. It becomes an item: the first cell leads, the others
/// follow with the headings of their columns.
struct HTMLTableRow {
  private var headings: [String] = []
  private var cells: [(text: String, isHeader: Bool)] = []
  private var place: PagePlace?
  private var links: [String] = []

  /// Whether a table holds data, not the layout of a page: no heading, list or table stands in it.
  static func isData(_ table: HTMLElement) -> Bool {
    var waiting = table.children
    while let node = waiting.popLast() {
      guard let element = HTMLElement(node) else { continue }
      if ["h1", "h2", "h3", "h4", "table", "ul", "ol", "form", "nav"].contains(element.name) {
        return false
      }
      waiting += element.children
    }
    return true
  }

  mutating func begin() {
    cells = []
    place = nil
    links = []
  }

  mutating func beginCell(isHeader: Bool, at place: PagePlace) {
    cells.append(("", isHeader))
    self.place = self.place ?? place
  }

  mutating func add(_ inline: InlineText) {
    guard !inline.isEmpty, let last = cells.indices.last else { return }
    links += inline.links
    let words = inline.text.replacing("\n", with: " ")
    cells[last].text += (cells[last].text.isEmpty ? "" : " ") + words
  }

  /// The finished row; nil for one of headings, which the rows below it repeat.
  mutating func block(isMargin: Bool) -> PageBlock? {
    defer { cells = [] }
    guard let place, cells.contains(where: { !$0.text.isEmpty }) else { return nil }
    if cells.allSatisfy(\.isHeader), cells.count > 1 {
      headings = cells.map(\.text)
      return nil
    }
    return Self.block(cells.map(\.text), headings, at: place, links: links, isMargin: isMargin)
  }

  static func block(
    _ cells: [String], _ headings: [String], at place: PagePlace, links: [String] = [],
    isMargin: Bool = false
  ) -> PageBlock {
    let rest = cells.enumerated().dropFirst().filter { !$0.element.isEmpty }.map { number, cell in
      let heading = number < headings.count ? headings[number] : ""
      return heading.isEmpty ? cell : "\(heading) \(cell)"
    }
    let isLed = cells.count > 1 && !rest.isEmpty && !cells[0].isEmpty
    return PageBlock(
      kind: .item(number: nil),
      text: isLed
        ? cells[0] + ": " + rest.joined(separator: "; ") : cells[0] + rest.joined(separator: "; "),
      place: place, lead: isLed ? cells[0] : nil, links: links, isMargin: isMargin)
  }
}
