import Conversation
import Foundation
import Knowledge
import KnowledgeAuthoring
import TextSearch
import Workbench

/// A version of the knowledge: a folder as it stands, or as it stood in a git revision.
struct KnowledgeVersion {
  /// As the caller named it.
  let name: String
  let knowledge: CompiledKnowledge

  /// - Throws: `UsageError` where it is neither, or cannot be read.
  init(_ name: String) throws {
    self.name = name
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue {
      do {
        knowledge = try CompiledKnowledge(folder: name)
      } catch {
        throw UsageError(error.description)
      }
    } else {
      knowledge = CompiledKnowledge(files: try GitFolder.files(at: name))
    }
  }

  /// - Throws: an exit status of 1 where it has errors, which are told one by one.
  func compiled() throws -> KnowledgeDiff.Version {
    guard knowledge.isUsable else {
      let report = FindingReport(files: knowledge.files, folder: name)
      for finding in knowledge.findings where finding.severity == .error {
        Output.complain(report.text(of: finding) + "\n")
      }
      Output.complain("neuregen: '\(name)' has errors; mend them first")
      Output.finish(.failures)
    }
    return KnowledgeDiff.Version(
      source: knowledge.source,
      guide: Guide(knowledge: try KnowledgeBase(PackedBytes(knowledge.bytes))))
  }
}
