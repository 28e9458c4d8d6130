internal import KnowledgeAuthoring

/// A page as sections and passages: what `sections/` holds, before it is written down.
struct Outline {
  struct Section {
    var title: String
    var slug: String
    var passages: [Passage] = []
  }

  struct Passage {
    var id: String
    var title: String
    var blocks: [PageBlock]
    /// Passages that tell the items of the list it opens, by id.
    var items: [String] = []
    /// Whether it tells an item of a list.
    var isItem = false
  }

  private(set) var sections: [Section] = []
  private(set) var problems: [Finding] = []

  /// A guide of more passages would take minutes to compile.
  static let mostPassages = 600
  /// Words at which a passage is full, tried in turn until there are few enough passages.
  private static let sizes = [90, 400, 1600]

  var passages: [Passage] { sections.flatMap(\.passages) }
  var titledItems: Int { passages.count(where: \.isItem) }

  init(_ body: [PageBlock], of page: Page) {
    let blocks = CoverLines.removed(from: body.map(Self.withSetHeading), in: page, &problems)
    let divided = Self.divided(blocks, of: page, &problems)
    for size in Self.sizes {
      var names = SlugBox()
      sections = divided.map { division in
        var names = PassageCutter(
          title: division.title, slug: names.fresh(division.title, or: "section"), size: size,
          splitsItems: size == Self.sizes[0])
        return names.section(of: division.blocks)
      }
      if passages.count <= Self.mostPassages { return }
    }
    leaveOutTheRest(of: page)
  }

  private mutating func leaveOutTheRest(of page: Page) {
    var left = Self.mostPassages
    let firstLost = passages[left].blocks[0].place
    for number in sections.indices {
      sections[number].passages = Array(sections[number].passages.prefix(left))
      left -= sections[number].passages.count
    }
    sections.removeAll(where: \.passages.isEmpty)
    problems.append(
      Finding(
        .warning, at: page.location(firstLost),
        "the page has more than \(Self.mostPassages) passages; from here on it was left out",
        "divide the page, and import each part"))
  }

  /// A short paragraph that is bold from end to end is set as a heading.
  private static func withSetHeading(_ block: PageBlock) -> PageBlock {
    guard case .paragraph = block.kind, block.lead == block.text, TextHeading.isPossible(block.text)
    else { return block }
    var heading = block
    heading.kind = .heading(level: PageBlock.lowestLevel)
    return heading
  }

  private typealias Division = (title: String, blocks: [PageBlock])

  /// The page cut at the headings of its sections. One heading above all others is the page's title.
  private static func divided(
    _ blocks: [PageBlock], of page: Page, _ problems: inout [Finding]
  ) -> [Division] {
    let levels = blocks.compactMap(\.level)
    let hasTitle =
      levels.count > 1 && levels[0] == levels.min() && levels.count { $0 == levels[0] } == 1
    let sectionLevel = (hasTitle ? levels.dropFirst().min() : levels.min()) ?? 1
    var divisions: [Division] = []
    var open: (title: PageBlock?, blocks: [PageBlock]) = (nil, [])
    func close() {
      if open.blocks.contains(where: { !$0.isHeading }) {
        let title = open.title?.text ?? page.title ?? "About this page"
        divisions.append((title.replacing("\n", with: " "), open.blocks))
      } else if let empty = open.title {
        problems.append(
          Finding(
            .warning, at: page.location(empty.place),
            "nothing stands below the heading '\(empty.text)'",
            "see whether its text is missing from the page; the section was left out"))
      }
    }
    var isTitle = hasTitle
    for block in blocks {
      if let level = block.level, isTitle || level <= sectionLevel {
        // The words below the page's title are a section of that name, where there are any.
        if open.title != nil || !open.blocks.isEmpty { close() }
        open = (block, [])
        isTitle = false
      } else {
        open.blocks.append(block)
      }
    }
    let isBareTitle = hasTitle && divisions.isEmpty
    if !isBareTitle || open.blocks.contains(where: { !$0.isHeading }) { close() }
    return divisions
  }
}

/// Short lines before the first prose: a banner's words, not the page's.
enum CoverLines {
  private static let fewestWords = 12

  static func removed(
    from blocks: [PageBlock], in page: Page, _ problems: inout [Finding]
  ) -> [PageBlock] {
    let prose = blocks.firstIndex {
      !$0.isHeading && ($0.isItem || $0.text.wordCount >= fewestWords)
    }
    guard let prose else { return blocks }
    var start = prose
    // What stands right above the prose are its headings, or one line that leads to it.
    while start > 0, blocks[start - 1].isHeading,
      start == prose || blocks[start - 1].level! < blocks[start].level ?? .max
    {
      start -= 1
    }
    let cover = blocks[..<start].filter { $0.text != page.title }
    if let first = cover.first {
      problems.append(
        Finding(
          .warning, at: page.location(first.place),
          "\(cover.count) short line\(cover.count == 1 ? "" : "s") before the first paragraph "
            + "belong\(cover.count == 1 ? "s" : "") to no section",
          "add to a passage what visitors should be told"))
    }
    return Array(blocks[start...])
  }
}
