internal import KnowledgeAuthoring

/// Something that a text states and that can be compared word for word.
enum StatedFact: Hashable {
  case figure(Figure)
  case phone(digits: String)
  case name(NamedThings.Name)

  var description: String {
    switch self {
    case .figure(let figure): "figure '\(figure.text)'"
    case .phone(let digits): "telephone number '\(digits)'"
    case .name(let name): "\(name.kind) '\(name.name)'"
    }
  }
}

/// The facts of one side, each at its first place.
struct StatedFacts {
  private(set) var inOrder: [(fact: StatedFact, location: SourceLocation)] = []
  private var known: Set<StatedFact> = []
  private let names: NamedThings

  func holds(_ fact: StatedFact) -> Bool { known.contains(fact) }

  /// What the passages, suggestions and facts of the clinic say.
  static func told(
    by source: KnowledgeSource, files: [SourceFile], names: NamedThings
  ) -> StatedFacts {
    var facts = StatedFacts(names: names)
    let places = TextPlaces(files)
    for passage in source.passages {
      facts.add(passage.title.value) { places.location(of: $0, from: passage.title.location) }
      for block in passage.blocks {
        for sentence in block.sentences {
          facts.add(sentence.text) { places.location(of: $0, from: sentence.location) }
        }
      }
    }
    for suggestion in source.suggestions {
      let question = suggestion.question
      facts.add(question.value) { places.location(of: $0, from: question.location) }
    }
    for (key, fact) in source.clinic.sorted(by: { $0.key < $1.key }) where key != "phone_link" {
      facts.add(fact.value) { places.location(of: $0, from: fact.location) }
    }
    return facts
  }

  /// What the page says, without its list of works and the marks that cite them. That there are so
  /// many works, and of which years, may be told and need not be.
  static func stated(
    by page: Page, _ references: ReferenceList, names: NamedThings
  ) -> StatedFacts {
    var facts = StatedFacts(names: names)
    let margins = page.blocks.filter(\.isMargin)
    for block in references.body + margins {
      facts.add(block.text) { _ in page.location(block.place) }
    }
    for phone in ContactFacts(of: page).phones {
      facts.add(.phone(digits: StatedFacts.national(phone.value)), page.location(phone.place))
    }
    for number in references.works.compactMap(\.item.year) + [references.works.count] {
      facts.known.insert(.figure(Figure(low: String(number), high: nil, isPercent: false)))
    }
    return facts
  }

  private init(names: NamedThings) {
    self.names = names
  }

  private mutating func add(_ text: String, at location: (String) -> SourceLocation) {
    let text = Self.withoutCitations(text)
    let scalars = Array(text.unicodeScalars)
    let phones = PhoneNumber.all(in: text)
    for phone in phones {
      add(.phone(digits: Self.national(phone)), location(phone.text))
    }
    for (figure, range) in Figure.all(in: text)
    where !phones.contains(where: { $0.range.overlaps(range) }) {
      add(.figure(figure), location(scalars[range].string))
    }
    for (name, range) in names.all(in: text) {
      add(.name(name), location(scalars[range].string))
    }
  }

  private mutating func add(_ fact: StatedFact, _ location: SourceLocation) {
    if known.insert(fact).inserted { inOrder.append((fact, location)) }
  }

  /// The digits without the code of North America.
  private static func national(_ phone: PhoneNumber) -> String {
    let digits = phone.digits
    return digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }

  private static func withoutCitations(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for citation in CitationFinder.citations(in: text) {
      for index in citation.range { scalars[index] = " " }
    }
    return scalars.string
  }
}

/// Finds where in a file words stand that were read from it.
struct TextPlaces {
  private let lines: [String: [Substring]]

  init(_ files: [SourceFile]) {
    lines = Dictionary(
      files.map { ($0.path, $0.text.split(separator: "\n", omittingEmptySubsequences: false)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many lines a paragraph may be folded over.
  private static let mostLines = 60

  /// The first place of the words from a location on; the location itself where marks part them.
  func location(of words: String, from start: SourceLocation) -> SourceLocation {
    guard let lines = lines[start.file], start.line <= lines.count else { return start }
    let wanted = Array(words.unicodeScalars)
    for number in (start.line - 1)..<min(lines.count, start.line - 1 + Self.mostLines) {
      let line = Array(lines[number].unicodeScalars)
      guard line.count >= wanted.count, !wanted.isEmpty else { continue }
      for column in 0...(line.count - wanted.count)
      where line[column] == wanted[0] && line[column..<column + wanted.count].elementsEqual(wanted)
      {
        return SourceLocation(file: start.file, line: number + 1, column: column + 1)
      }
    }
    return start
  }
}
