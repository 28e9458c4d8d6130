import BuiltInKnowledge
import Foundation
import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Testing
import TextSearch

/// The folder `knowledge/` of this package. 'neuregen knowledge check' looks at it with the engine
/// as well; here it is only read, which needs no engine.
@Suite struct RealKnowledgeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "knowledge").path

  private static let compiled = try! CompiledKnowledge(folder: folder)

  @Test func hasNoErrors() {
    let obedient = SmallKnowledge.obedient(Self.compiled.source)
    let findings = KnowledgeCheck.findings(in: Self.compiled) { _ in obedient }
    let report = FindingReport(files: Self.compiled.files, folder: "knowledge")
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(report.text).joined(separator: "\n\n"))")
  }

  @Test func isWhatTheExecutableHolds() throws {
    let built = try BuiltInKnowledge.load()
    let read = try KnowledgeBase(PackedBytes(Self.compiled.bytes))
    #expect(built.hash == read.hash)
    #expect(built.passages == read.passages)
    #expect(built.rules == read.rules)
    #expect(built.references == read.references)
  }
}
