public import KnowledgeAuthoring

/// A work that the page lists.
public struct ListedWork: Sendable {
  public var item: CSLItem
  /// Its number in the list, where the list has numbers.
  public var number: Int?
  public var place: PagePlace
}

/// The works that a page lists, and the page without that list.
public struct ReferenceList: Sendable {
  public private(set) var works: [ListedWork] = []
  /// The blocks of the body that are no list of works.
  public private(set) var body: [PageBlock] = []
  public private(set) var problems: [Finding] = []
  /// Numbers of footnotes that are no works.
  private(set) var notes: Set<Int> = []

  /// Works are looked for below a heading that says so, and in footnotes.
  public init(of page: Page) {
    var listLevel: Int?
    for block in page.body {
      if let level = block.level {
        // A list of works has no parts: whatever heading comes next ends it.
        listLevel = Boilerplate.namesReferences(block.text) ? level : nil
        if listLevel == nil { body.append(block) }
      } else if listLevel != nil {
        for entry in Self.entries(of: block) { add(entry, block, page) }
      } else if case .note(let number) = block.kind {
        addNote(block, number, page)
      } else {
        body.append(block)
      }
    }
    nameWorks()
  }

  private struct Entry {
    var text: String
    var number: Int?
    var line: Int
  }

  /// A block's works: each line one, where every line names a year or an address; else all lines
  /// together.
  private static func entries(of block: PageBlock) -> [Entry] {
    var number: Int?
    if case .item(let value) = block.kind { number = value }
    if case .note(let value) = block.kind { number = value }
    let lines = block.text.split(separator: "\n")
    let isList =
      lines.count > 1
      && lines.allSatisfy { line in
        !YearMark.all(in: Array(line.unicodeScalars)).isEmpty && line.wordCount > 4
      }
    let texts = isList ? lines.map(String.init) : [block.text.replacing("\n", with: " ")]
    return texts.enumerated().map { offset, text in
      let line = TextLine(text, number: 1)
      if case .number(let value) = line.mark {
        return Entry(text: line.text, number: value, line: block.place.line + offset)
      }
      return Entry(text: line.text, number: number, line: block.place.line + offset)
    }
  }

  private mutating func add(_ entry: Entry, _ block: PageBlock, _ page: Page) {
    let place = PagePlace(line: entry.line, column: block.place.column)
    guard entry.text.wordCount > 2 || entry.text.contains("://") else { return }
    guard let item = ReferenceParser.work(in: entry.text, links: block.links) else {
      problems.append(
        Finding(
          .warning, at: page.location(place), "this entry of the list of works names no title",
          "add the work to references.json by hand"))
      return
    }
    if item.year == nil {
      problems.append(
        Finding(
          .warning, at: page.location(place), "this work names no year",
          "add it under 'issued' in references.json"))
    }
    if item.author.isEmpty {
      problems.append(
        Finding(
          .warning, at: page.location(place), "this work names no author",
          "add 'author' in references.json"))
    }
    works.append(ListedWork(item: item, number: entry.number, place: place))
  }

  /// A footnote that names a year or an address is a work; another is a paragraph of the page.
  private mutating func addNote(_ block: PageBlock, _ number: Int, _ page: Page) {
    let text = block.text.replacing("\n", with: " ")
    let names = !YearMark.all(in: Array(text.unicodeScalars)).isEmpty || text.contains("doi")
    if names, text.wordCount > 4 {
      add(Entry(text: text, number: number, line: block.place.line), block, page)
    } else {
      var note = block
      note.kind = .paragraph
      body.append(note)
      notes.insert(number)
    }
  }

  /// `surname-year`; works that share one get a letter, in the order of the list.
  private mutating func nameWorks() {
    var bases = works.map { work in
      let author = work.item.author.first
      let name = (author?.family ?? author?.literal ?? work.item.title).slug
      let short = name.split(separator: "-").prefix(4).joined(separator: "-")
      return (short.isEmpty ? "work" : short) + "-" + (work.item.year.map(String.init) ?? "nd")
    }
    var uses: [String: Int] = [:]
    for base in bases { uses[base, default: 0] += 1 }
    var seen: [String: Int] = [:]
    for number in bases.indices where uses[bases[number], default: 0] > 1 {
      let base = bases[number]
      let count = seen[base, default: 0]
      seen[base] = count + 1
      bases[number] =
        count < 26
        ? base + String(UnicodeScalar(UInt8(97 + count))) : base + "-\(count + 1)"
    }
    for number in works.indices { works[number].item.id = bases[number] }
  }
}
