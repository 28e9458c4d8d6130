public import KnowledgeAuthoring

/// A web page as it was read: what it is called, its blocks in reading order, and what was odd.
public struct Page: Sendable {
  /// The file's name, as findings give it.
  public var name: String
  public var format: PageFormat
  /// The file as it was decoded, which places point into.
  public var text: String
  /// What the page calls itself; nil where nothing says so.
  public var title: String?
  /// What the site calls itself, where the page says so apart from its title.
  public var site: String?
  public var blocks: [PageBlock] = []
  /// What could not be read as it stands, in the order in which it was met.
  public var problems: [Finding] = []

  init(name: String, format: PageFormat, text: String) {
    self.name = name
    self.text = text
    self.format = format
  }

  /// The blocks without what stands around the page: navigation, banners, footers.
  public var body: [PageBlock] { blocks.filter { !$0.isMargin } }

  func location(_ place: PagePlace) -> SourceLocation {
    SourceLocation(file: name, line: place.line, column: place.column)
  }

  mutating func report(at place: PagePlace, _ problem: String, _ remedy: String) {
    problems.append(Finding(.warning, at: location(place), problem, remedy))
  }
}

/// A place in a page's file, counted from 1; the column counts Unicode scalars, and is 1 where the
/// format does not tell it.
public struct PagePlace: Sendable, Equatable {
  public var line: Int
  public var column: Int
}

/// A heading, a paragraph or an item of a list.
public struct PageBlock: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// 1 is the highest; a question that opens and closes below it counts as `lowestLevel`.
    case heading(level: Int)
    case paragraph
    /// `number` is that of an ordered list.
    case item(number: Int?)
    /// A footnote, which marks in the text point to.
    case note(number: Int)
  }

  /// The level of a heading that is none in the page's markup, but is set as one.
  static let lowestLevel = 7

  public var kind: Kind
  /// Words with single spaces; a line end that the author set is a newline.
  public var text: String
  public var place: PagePlace
  /// Its first words, where they are set in bold or are the first cell of a row.
  public var lead: String?
  /// Targets of its links.
  public var links: [String] = []
  /// Whether it stands around the page and not in it.
  public var isMargin = false

  var isHeading: Bool { level != nil }

  var level: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  var isItem: Bool {
    if case .item = kind { true } else { false }
  }
}
