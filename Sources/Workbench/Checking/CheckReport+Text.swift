public import KnowledgeAuthoring

extension CheckReport {
  /// So many warnings of one concern are shown where not all are.
  private static let most = 3

  /// The new findings as lines for people: errors one by one, then warnings below what they are
  /// about, with their number. Empty where there is nothing to show.
  ///
  /// - Parameters:
  ///   - all: every warning; otherwise the first few of each concern.
  ///   - excerpt: a finding with its place and its line, without a line end.
  public func text(all: Bool, errorsOnly: Bool, excerpt: (Finding) -> String) -> String {
    let shown = findings.filter(\.isNew).map(\.finding)
    var blocks = shown.filter { $0.severity == .error }.map(excerpt)
    for concern in Finding.Concern.allCases where !errorsOnly {
      let warnings = shown.filter { $0.severity == .warning && $0.concern == concern }
      guard !warnings.isEmpty else { continue }
      let most = all ? warnings.count : Self.most
      blocks.append("\(concern.heading) (\(warnings.count))")
      blocks += warnings.prefix(most).map(excerpt)
      if warnings.count > most {
        blocks.append("… and \(warnings.count - most) more of them; --all shows every one")
      }
    }
    return blocks.joined(separator: "\n\n")
  }

  /// How much was found, for the end of a line: `2 errors, 1 warning`.
  public var summary: String {
    let new = Self.counted(
      count(.error, isNew: true), "error", count(.warning, isNew: true), "warning")
    guard isCompared else { return new }
    let old = Self.counted(
      count(.error, isNew: false), "error", count(.warning, isNew: false), "warning")
    return "new: \(new); not shown, as they stood before: \(old)"
  }

  private static func counted(_ one: Int, _ noun: String, _ other: Int, _ otherNoun: String)
    -> String
  {
    "\(one) \(noun)\(one == 1 ? "" : "s"), \(other) \(otherNoun)\(other == 1 ? "" : "s")"
  }
}
