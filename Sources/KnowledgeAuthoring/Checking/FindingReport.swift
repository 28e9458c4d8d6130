/// Findings as people read them: place, problem, the line with a caret below it, and what to do.
public struct FindingReport: Sendable {
  private let lines: [String: [Substring]]
  private let prefix: String

  /// Columns of a source line that are shown at most.
  private static let width = 96
  /// Columns before the caret that are kept where a line is cut.
  private static let before = 40

  /// - Parameter folder: the folder's path as the reader knows it, put before every file name.
  public init(files: [SourceFile], folder: String) {
    lines = Dictionary(files.map { ($0.path, $0.lines) }, uniquingKeysWith: { first, _ in first })
    var folder = Substring(folder)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    prefix = folder.isEmpty ? "" : folder == "/" ? "/" : folder + "/"
  }

  public func text(of finding: Finding) -> String {
    let place = finding.location
    let severity = finding.severity == .error ? "error" : "warning"
    var text =
      "\(prefix)\(place.file):\(place.line):\(place.column): \(severity): \(finding.problem)\n"
    text += excerpt(at: place)
    return text + "help: \(finding.remedy)"
  }

  /// The line and its caret; empty where the file has no such line.
  private func excerpt(at place: SourceLocation) -> String {
    guard let lines = lines[place.file], lines.indices.contains(place.line - 1) else { return "" }
    // A column counts scalars. Tabs and control characters would move the caret.
    let scalars = lines[place.line - 1].unicodeScalars.map { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : Character(scalar)
    }
    guard !scalars.isEmpty else { return "" }
    let caret = min(max(0, place.column - 1), scalars.count)
    let start = scalars.count <= Self.width ? 0 : max(0, caret - Self.before)
    let end = min(scalars.count, start + Self.width)
    let line = (start > 0 ? "…" : "") + String(scalars[start..<end])
    let padding = String(repeating: " ", count: caret - start + (start > 0 ? 1 : 0))
    return "  \(line)\(end < scalars.count ? "…" : "")\n  \(padding)^\n"
  }
}
