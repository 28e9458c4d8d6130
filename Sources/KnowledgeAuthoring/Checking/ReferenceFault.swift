/// Why a list of works cannot be decoded, in words for the person who wrote it.
enum ReferenceFault {
  static func finding(for error: any Error, in file: SourceFile) -> Finding {
    let start = SourceLocation(file: file.path, line: 1, column: 1)
    guard let error = error as? DecodingError else {
      return Finding(.error, at: start, "cannot be read: \(error)", "compare it with a sound file")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return Finding(
        .error, at: place(of: context.codingPath, in: file),
        "this work has no '\(key.stringValue)'", "add it; compare with another work")
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      let field = context.codingPath.last { $0.intValue == nil }?.stringValue ?? "the list"
      return Finding(
        .error, at: place(of: context.codingPath, in: file),
        "'\(field)' is not of the sort that CSL-JSON has there", "compare it with another work")
    default:
      return Finding(
        .error, at: start, "is not a list of CSL-JSON items", "begin with '[', end with ']'")
    }
  }

  /// The id of the work that the path leads to; the file's first line where it leads to none.
  private static func place(of path: [any CodingKey], in file: SourceFile) -> SourceLocation {
    let number = path.first?.intValue ?? 0
    let ids = file.lines.indices.filter { file.lines[$0].contains("\"id\"") }
    let line = ids.indices.contains(number) ? ids[number] : 0
    let column = file.lines[line].prefix { $0 == " " }.unicodeScalars.count
    return SourceLocation(file: file.path, line: line + 1, column: column + 1)
  }
}
