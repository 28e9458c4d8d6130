internal import Knowledge

extension Transcript {
  /// Reads a transcript. Time is linear in the bytes.
  ///
  /// - Throws: all faults of the file at once, the first fifty of them.
  public init(_ bytes: [UInt8], file: String) throws(TranscriptFaults) {
    let reader = FieldReader(bytes, file: file)
    var parser = TranscriptParser(reader, file: file)
    parser.parse()
    guard parser.faults.isEmpty else {
      let faults = parser.faults.sorted { $0.place.line < $1.place.line }
      throw TranscriptFaults(Array(faults.prefix(50)))
    }
    self = parser.transcript
  }
}

/// Understands the fields of a transcript.
struct TranscriptParser {
  private let fields: [Field]
  private(set) var transcript: Transcript
  private(set) var faults: [TranscriptFault]
  /// What was expected of the current message so far.
  private var written: Set<FieldName> = []

  init(_ reader: FieldReader, file: String) {
    fields = reader.fields
    faults = reader.faults
    transcript = Transcript(file: file, title: reader.title, exchanges: [])
  }

  mutating func parse() {
    for field in fields {
      if field.name == .visitor {
        transcript.exchanges.append(
          Exchange(visitor: field.text, place: field.textPlace, expectations: []))
        written = []
      } else if let demand = demand(of: field) {
        take(Expectation(demand, at: field.textPlace), of: field)
      }
    }
    if transcript.exchanges.isEmpty, faults.isEmpty {
      report(
        at: TranscriptPlace(file: transcript.file, line: 1, column: 1),
        "nobody says anything here", "write at least one line 'Visitor: …'")
    }
  }

  private mutating func take(_ expectation: Expectation, of field: Field) {
    guard written.insert(field.name).inserted || field.name.isRepeatable else {
      return report(
        at: field.place, "'\(field.name.rawValue):' stands here a second time",
        "keep one of them under each 'Visitor:' line")
    }
    if !transcript.exchanges.isEmpty {
      transcript.exchanges[transcript.exchanges.count - 1].expectations.append(expectation)
    } else if field.name == .guide {
      transcript.opening = expectation
    } else {
      report(
        at: field.place, "'\(field.name.rawValue):' stands before the visitor says anything",
        "move it under a 'Visitor:' line")
    }
  }

  private mutating func demand(of field: Field) -> Expectation.Demand? {
    guard !field.text.isEmpty else {
      report(
        at: field.place, "'\(field.name.rawValue):' is empty",
        field.name.isList ? "write what is expected, or 'none'" : "write what is expected")
      return nil
    }
    switch field.name {
    case .visitor: return nil
    case .guide: return .text(field.text)
    case .expect: return kind(in: field).map { .kind($0) }
    case .rule: return .rule(field.text == "none" ? nil : field.text)
    case .passages: return ids(in: field).map { .passages($0) }
    case .related: return ids(in: field).map { .related($0) }
    case .references: return ids(in: field).map { .references($0) }
    case .contacts: return ids(in: field).map { .contacts($0) }
    case .booking: return isShown(in: field).map { .booking(isShown: $0) }
    case .says: return .says(field.text)
    case .neverSays: return .neverSays(field.text)
    }
  }

  private mutating func kind(in field: Field) -> ReplyKind? {
    if let kind = ReplyKind.allCases.first(where: { $0.name == field.text }) { return kind }
    let names = ReplyKind.allCases.map(\.name)
    let near = NearestName.of(field.text, among: names)
    report(
      at: field.textPlace, "'\(field.text.prefix(40))' is no kind of reply",
      near.map { "did you mean '\($0)'?" } ?? "use one of: \(names.joined(separator: ", "))")
    return nil
  }

  /// Ids, separated by commas or line ends; the word 'none' stands for no id.
  private mutating func ids(in field: Field) -> [String]? {
    if field.text == "none" { return [] }
    let items = field.text.split { $0 == "," || $0 == "\n" }.map { String($0.trimmed) }
      .filter { !$0.isEmpty }
    if !items.isEmpty, !items.contains(where: { $0.contains(" ") }) { return items }
    report(
      at: field.textPlace, "'\(field.text.prefix(40))' is no list of ids",
      "write ids with commas between them, or 'none'")
    return nil
  }

  private mutating func isShown(in field: Field) -> Bool? {
    switch field.text {
    case "shown": return true
    case "withheld": return false
    default:
      report(
        at: field.textPlace, "'\(field.text.prefix(40))' says nothing of the booking prompt",
        "write 'shown' or 'withheld'")
      return nil
    }
  }

  private mutating func report(at place: TranscriptPlace, _ problem: String, _ remedy: String) {
    faults.append(TranscriptFault(at: place, problem, remedy))
  }
}

extension FieldName {
  /// Whether its text is a list of ids.
  fileprivate var isList: Bool {
    [.passages, .related, .references, .contacts].contains(self)
  }
}
