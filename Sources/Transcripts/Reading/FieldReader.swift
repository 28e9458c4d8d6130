internal import Knowledge

/// Cuts the bytes of a transcript into fields. Linear in the bytes; any bytes are borne.
///
/// Columns count Unicode scalars: a mark that combines with a blank must not hide the blank.
struct FieldReader {
  private let file: String
  private(set) var title = ""
  private(set) var fields: [Field] = []
  private(set) var faults: [TranscriptFault] = []
  private var titleLines: [String] = []
  private var last = Last.none
  private var isRecorded = false
  /// Blank lines since the last text; they belong to it only if more text follows.
  private var blankLines = 0

  /// What an indented line goes on with.
  private enum Last {
    case none
    case field
    /// A line with a fault: what goes on with it is no fault of its own.
    case fault
  }

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines[0].starts(with: [0xEF, 0xBB, 0xBF]) { lines[0] = lines[0].dropFirst(3) }
    for (index, line) in lines.enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let text = String(validating: line, as: UTF8.self) else {
        report(
          at: place(index + 1, Self.column(ofFaultIn: line)),
          "these bytes are no UTF-8 text", "save the file as UTF-8")
        // What is no text here is unlikely to be text further on.
        return
      }
      guard !reportControlCode(in: text, line: index + 1) else {
        last = .fault
        continue
      }
      read(text, line: index + 1)
    }
    title = titleLines.joined(separator: "\n")
  }

  private mutating func read(_ line: String, line number: Int) {
    let text = line.trimmed
    if text.isEmpty {
      blankLines += 1
    } else if line.unicodeScalars.first!.isBlank {
      goOn(with: line, line: number)
    } else if text.unicodeScalars.first == "#" {
      last = .none
      let comment = Substring(text.unicodeScalars.dropFirst()).trimmed
      if let mark = AuthorMark(comment: comment) {
        isRecorded = mark == .recorded
      } else if fields.isEmpty {
        titleLines.append(String(comment))
      }
    } else {
      open(line, line: number)
    }
  }

  private mutating func open(_ line: String, line number: Int) {
    last = .fault
    guard let colon = line.unicodeScalars.firstIndex(of: ":") else {
      return report(
        at: place(number, 1), "this line has no name",
        "begin it with 'Visitor:' or another name, or with two blanks to go on with the text above")
    }
    let typed = line[..<colon].trimmed
    guard let name = FieldName(typed: String(typed)) else {
      let names = FieldName.allCases.map(\.rawValue)
      let known = "use one of: \(names.joined(separator: ", "))"
      let near = NearestName.of(String(typed), among: names)
      return report(
        at: place(number, 1), "'\(typed.prefix(40))' is no name of a line",
        near.map { "did you mean '\($0):'?" } ?? known)
    }
    let text = line[line.unicodeScalars.index(after: colon)...].trimmed
    let column = line.unicodeScalars.distance(from: line.startIndex, to: text.startIndex) + 1
    // A mark never reaches beyond the message that it stands under.
    if [.visitor, .include, .talk].contains(name) { isRecorded = false }
    fields.append(
      Field(
        name: name, place: place(number, 1), textPlace: place(number, column), text: String(text),
        lastLine: number, isRecorded: isRecorded))
    last = .field
    blankLines = 0
  }

  private mutating func goOn(with line: String, line number: Int) {
    switch last {
    case .none:
      report(
        at: place(number, 1), "this indented line goes on with nothing",
        "begin it with a name and a colon, or take away the blanks before a '#'")
    case .fault: break
    case .field: add(line.withoutIndentation, line: number)
    }
    blankLines = 0
  }

  private mutating func add(_ text: Substring, line number: Int) {
    let field = fields.count - 1
    fields[field].lastLine = number
    if fields[field].text.isEmpty {
      fields[field].text = String(text.trimmed)
      fields[field].textPlace = place(number, 1)
    } else {
      fields[field].text += String(repeating: "\n", count: blankLines + 1) + text
    }
  }

  /// Control codes could steer the terminal that shows a difference.
  private mutating func reportControlCode(in line: String, line number: Int) -> Bool {
    let scalars = line.unicodeScalars
    guard
      let index = scalars.firstIndex(where: {
        $0 != "\t" && $0.properties.generalCategory == .control
      })
    else { return false }
    let code = String(scalars[index].value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 4 - code.count) + code
    report(
      at: place(number, scalars.distance(from: scalars.startIndex, to: index) + 1),
      "a control code (U+\(padded)) stands here", "delete it")
    return true
  }

  private mutating func report(at place: TranscriptPlace, _ problem: String, _ remedy: String) {
    faults.append(TranscriptFault(at: place, problem, remedy))
  }

  private func place(_ line: Int, _ column: Int) -> TranscriptPlace {
    TranscriptPlace(file: file, line: line, column: column)
  }

  private static func column(ofFaultIn line: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var bytes = line.makeIterator()
    var column = 1
    while case .scalarValue = decoder.decode(&bytes) { column += 1 }
    return column
  }
}
