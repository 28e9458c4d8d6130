public import KnowledgeAuthoring

/// What a check found, in the order in which it is told: errors before warnings, warnings of one
/// concern together, each as the check gave them.
public struct CheckReport: Sendable {
  /// Each finding, and whether the version that it is compared with has it not.
  public let findings: [(finding: Finding, isNew: Bool)]
  /// Whether there is such a version. Where there is none, all findings are new.
  public let isCompared: Bool

  /// - Parameter old: what was found in an earlier version of the same folder.
  public init(_ findings: [Finding], since old: [Finding]? = nil) {
    var known: [Identity: Int] = [:]
    for finding in old ?? [] { known[Identity(finding), default: 0] += 1 }
    // Of those that are alike, as many are old as there were.
    let judged = findings.map { finding in
      let identity = Identity(finding)
      let isOld = known[identity, default: 0] > 0
      if isOld { known[identity, default: 0] -= 1 }
      return (finding: finding, isNew: !isOld)
    }
    self.findings =
      judged.filter { $0.finding.severity == .error }
      + Finding.Concern.allCases.flatMap { concern in
        judged.filter { $0.finding.severity == .warning && $0.finding.concern == concern }
      }
    isCompared = old != nil
  }

  /// Of the whole, new or not.
  public var errorCount: Int { findings.count { $0.finding.severity == .error } }

  public var warningCount: Int { findings.count - errorCount }

  func count(_ severity: Finding.Severity, isNew: Bool) -> Int {
    findings.count { $0.finding.severity == severity && $0.isNew == isNew }
  }
}

/// What a finding keeps while lines move: its file and its problem, without the lines that the problem
/// names, and without the number of which some are counted.
private struct Identity: Hashable {
  private let isError: Bool
  private let file: String
  private let problem: String

  init(_ finding: Finding) {
    isError = finding.severity == .error
    file = finding.location.file
    problem = Self.withoutNumbers(
      after: ":", Self.withoutNumbers(after: " of the ", finding.problem))
  }

  private static func withoutNumbers(after mark: String, _ text: String) -> String {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.enumerated().map { number, part in
      number == 0 ? part : part.drop(while: \.isNumber)
    }.joined(separator: mark)
  }
}
