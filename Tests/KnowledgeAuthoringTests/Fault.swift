import Testing

/// A small change that makes the small knowledge faulty, and what the check must say to it.
struct Fault: Sendable, CustomTestStringConvertible {
  var name: String
  /// The file, what is replaced in it, and by what.
  var change: (file: String, old: String, new: String)
  /// All findings, each as `file:line:column: severity: problem`.
  var findings: [String]

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ findings: String...) {
    self.name = name
    change = (file, old, new)
    self.findings = findings
  }

  var testDescription: String { name }
}
