extension Transcript {
  /// Reads a transcript; what it includes stays unread, for that takes files. Time is linear in the
  /// bytes.
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

/// Puts the fields of a transcript together: who says what, and what is expected where.
struct TranscriptParser {
  private let fields: [Field]
  private(set) var transcript: Transcript
  private(set) var faults: [TranscriptFault]
  /// What was expected of the current message so far.
  private var written: Set<FieldName> = []
  /// What leads up to a message that is still to come: `Talk:` and `Include:`.
  private var leading: [Field] = []

  init(_ reader: FieldReader, file: String) {
    fields = reader.fields
    faults = reader.faults
    transcript = Transcript(file: file, title: reader.title, exchanges: [])
  }

  mutating func parse() {
    for field in fields {
      switch field.name {
      case .visitor: open(field)
      case .or: add(field)
      case .include, .talk: lead(with: field)
      default: expect(field)
      }
    }
    reportUnheard()
    if transcript.exchanges.isEmpty, faults.isEmpty {
      report(
        at: TranscriptPlace(file: transcript.file, line: 1, column: 1),
        "nobody says anything here", "write at least one line 'Visitor: …'")
    }
  }

  private mutating func open(_ field: Field) {
    reportSilence(in: field)
    let talk = leading.first { $0.name == .talk }
    transcript.exchanges.append(
      Exchange(
        visitor: field.text, place: field.textPlace, expectations: [], talk: talk?.text))
    leading = []
    written = []
  }

  private mutating func add(_ field: Field) {
    guard leading.isEmpty, written.isEmpty, let last = transcript.exchanges.indices.last else {
      return report(
        at: field.place, "'Or:' goes on with no message",
        "move it directly under a 'Visitor:' line, above what is expected")
    }
    reportSilence(in: field)
    transcript.exchanges[last].alternatives.append(Phrasing(field.text, at: field.textPlace))
  }

  private mutating func reportSilence(in field: Field) {
    guard field.text.isEmpty else { return }
    report(
      at: field.place, "'\(field.name.rawValue):' says nothing",
      "write what the visitor says, or take the line away")
  }

  private mutating func lead(with field: Field) {
    if field.name == .talk {
      reportUnheard()
      leading = []
    } else if field.text.isEmpty || field.text.contains("\n") {
      return report(
        at: field.place, "'Include:' names no file",
        "write one path on the same line, as seen from the folder of this file")
    } else {
      transcript.inclusions.append(
        Inclusion(field.text, at: field.textPlace, before: transcript.exchanges.count))
    }
    leading.append(field)
  }

  /// What leads up to nothing would never be said, and a slip of the pen would pass for a test.
  private mutating func reportUnheard() {
    for field in leading {
      report(
        at: field.place, "no message follows this '\(field.name.rawValue):'",
        "write a 'Visitor:' line under it, or take it away")
    }
  }

  private mutating func expect(_ field: Field) {
    let (demand, fault) = field.demand
    if let fault { faults.append(fault) }
    guard let demand else { return }
    guard written.insert(field.name).inserted || field.name.isRepeatable else {
      return report(
        at: field.place, "'\(field.name.rawValue):' stands here a second time",
        "keep one of them under each 'Visitor:' line")
    }
    let expectation = Expectation(
      demand, at: field.textPlace, lines: field.lines, isRecorded: field.isRecorded)
    if leading.isEmpty, let last = transcript.exchanges.indices.last {
      transcript.exchanges[last].expectations.append(expectation)
    } else if leading.isEmpty, field.name == .guide {
      transcript.opening = expectation
    } else {
      report(
        at: field.place, "'\(field.name.rawValue):' stands before the visitor says anything",
        "move it under a 'Visitor:' line")
    }
  }

  private mutating func report(at place: TranscriptPlace, _ problem: String, _ remedy: String) {
    faults.append(TranscriptFault(at: place, problem, remedy))
  }
}
