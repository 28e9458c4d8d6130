internal import KnowledgeAuthoring
public import Rendering

extension CheckReport {
  /// `{"errors", "warnings", "findings": […]}`: all of them, new or not, in order.
  public var json: JSON {
    .object([
      ("errors", .number(errorCount)), ("warnings", .number(warningCount)),
      ("findings", .array(findings.map { Self.json(of: $0.finding, isNew: $0.isNew) })),
    ])
  }

  private static func json(of finding: Finding, isNew: Bool) -> JSON {
    .object([
      ("severity", .string(finding.severity == .error ? "error" : "warning")),
      ("concern", .string(finding.concern.rawValue)), ("file", .string(finding.location.file)),
      ("line", .number(finding.location.line)), ("column", .number(finding.location.column)),
      ("problem", .string(finding.problem)), ("remedy", .string(finding.remedy)),
      ("new", .bool(isNew)),
    ])
  }
}
