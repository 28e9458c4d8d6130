/// Cuts a section into passages: at its lower headings, at items that have a title, and else at
/// paragraphs where a passage is full.
struct PassageCutter {
  private let title: String
  private let slug: String
  /// Words at which a passage is full.
  private let size: Int
  private let splitsItems: Bool
  private var names = SlugBox()
  private var passages: [Outline.Passage] = []
  private var open: [PageBlock] = []
  private var openWords = 0
  /// The heading that the next passage stands below; nil once one took it.
  private var heading: String?
  private var isFirst = true
  /// The passage that opens the list at hand.
  private var opener: Int?

  init(title: String, slug: String, size: Int, splitsItems: Bool) {
    self.title = title
    self.slug = slug
    self.size = size
    self.splitsItems = splitsItems
  }

  mutating func section(of blocks: [PageBlock]) -> Outline.Section {
    for block in blocks {
      if block.isHeading {
        close()
        opener = nil
        heading = block.text.replacing("\n", with: " ")
      } else if splitsItems, block.isItem, let item = ItemTitle(block) {
        add(item, block)
      } else if block.isItem, open.isEmpty, passages.last?.isItem == true {
        // An item without a title right behind one with a title goes on about that one.
        var below = block
        below.text = block.text.replacing("\n", with: " ")
        passages[passages.count - 1].blocks.append(below)
      } else if block.isItem {
        append(block)
      } else {
        opener = nil
        for part in LongParagraph.parts(of: block, words: size * 2) {
          if openWords >= size { close() }
          append(part)
        }
      }
    }
    close()
    return Outline.Section(title: title, slug: slug, passages: passages)
  }

  private mutating func append(_ block: PageBlock) {
    var block = block
    block.text = block.text.replacing("\n", with: " ")
    open.append(block)
    openWords += block.text.wordCount
  }

  private mutating func add(_ item: ItemTitle, _ block: PageBlock) {
    if !open.isEmpty {
      close()
      opener = passages.indices.last
    }
    var told = block
    told.kind = .paragraph
    told.text = item.rest.replacing("\n", with: " ")
    let id = name(item.title)
    passages.append(Outline.Passage(id: id, title: item.title, blocks: [told], isItem: true))
    if let opener {
      passages[opener].items.append(id)
      passages[opener].blocks.append(
        PageBlock(kind: .item(number: nil), text: item.title, place: block.place))
    }
    heading = nil
    isFirst = false
  }

  private mutating func close() {
    defer {
      open = []
      openWords = 0
    }
    guard let first = open.first else { return }
    let name =
      heading ?? (isFirst ? title : FirstWords.of(first.text))
    let id = isFirst && heading == nil ? "\(slug)/overview" : self.name(name)
    if isFirst, heading == nil { _ = names.fresh("overview", or: "overview") }
    passages.append(Outline.Passage(id: id, title: name, blocks: open))
    heading = nil
    isFirst = false
  }

  private mutating func name(_ title: String) -> String {
    slug + "/" + names.fresh(title, or: "passage")
  }
}

/// A list's item that opens with its own title: `Car crashes: a bad crash can…`.
struct ItemTitle {
  var title: String
  var rest: String

  private static let mostWords = 9
  private static let fewestWordsBehind = 3

  init?(_ block: PageBlock) {
    let text = block.text
    let start: String.Index
    if let lead = block.lead, text.hasPrefix(lead), lead.count < text.count {
      start = text.index(text.startIndex, offsetBy: lead.count)
      title = lead
    } else if let colon = text.firstIndex(of: ":"), text[..<colon].wordCount <= Self.mostWords {
      start = colon
      title = String(text[..<colon])
    } else {
      return nil
    }
    while let last = title.last, ":.–—-".contains(last) || last.isWhitespace { title.removeLast() }
    rest = text[start...].drop { ":.–—-".contains($0) || $0.isWhitespace }.trimmingWhiteSpace()
    guard title.contains(where: \.isLetter), rest.wordCount >= Self.fewestWordsBehind,
      title.wordCount <= Self.mostWords, rest.first != "/"
    else { return nil }
  }
}

/// The words that a passage opens with, as its title.
enum FirstWords {
  private static let most = 7

  static func of(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let first = String(words.prefix(most).joined(separator: " ").prefix(80)).trimmingEndMarks()
    return words.count > most || first.count == 80 ? first + "…" : first
  }
}

/// Cuts a paragraph that is too long for a passage at ends of sentences.
enum LongParagraph {
  static func parts(of block: PageBlock, words most: Int) -> [PageBlock] {
    guard block.text.wordCount > most else { return [block] }
    var parts: [PageBlock] = []
    var words: [Substring] = []
    func close() {
      guard !words.isEmpty else { return }
      var part = block
      part.text = words.joined(separator: " ")
      parts.append(part)
      words = []
    }
    for word in block.text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      if words.count >= most / 2, let last = word.last, ".?!".contains(last), word.count > 3 {
        close()
      }
    }
    close()
    return parts
  }
}
