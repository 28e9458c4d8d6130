import ArgumentParser
import BuiltInKnowledge
import Conversation
import Foundation
import Knowledge
import KnowledgeAuthoring
import TextSearch
import Workbench

/// Which knowledge answers.
struct GuideOptions: ParsableArguments {
  @Option(
    name: .customLong("knowledge"),
    help: ArgumentHelp(
      "Answer from the knowledge in this folder instead of what is built in.", valueName: "dir"))
  var folder: String?

  /// - Throws: `UsageError` where the folder cannot be used.
  func guide() throws -> Guide {
    Guide(knowledge: try knowledge())
  }

  func knowledge() throws -> KnowledgeBase {
    guard let folder else { return try BuiltInKnowledge.load() }
    return try Self.knowledge(try compiledFolder(folder), folder)
  }

  /// The compiled form that `knowledge()` reads.
  func packedKnowledge() throws -> [UInt8] {
    guard let folder else { return BuiltInKnowledge.bytes.array }
    return try Self.usableBytes(try compiledFolder(folder), folder)
  }

  private static func knowledge(
    _ compiled: CompiledKnowledge, _ folder: String
  ) throws -> KnowledgeBase {
    try KnowledgeBase(PackedBytes(try usableBytes(compiled, folder)))
  }

  private static func usableBytes(
    _ compiled: CompiledKnowledge, _ folder: String
  ) throws -> [UInt8] {
    guard compiled.isUsable else {
      let errors = compiled.findings.filter { $0.severity == .error }
      let first = errors[0]
      throw UsageError(
        "the knowledge in '\(folder)' has \(errors.count) error\(errors.count == 1 ? "" : "s"), "
          + "the first at \(first.location.file):\(first.location.line): \(first.problem); "
          + "run 'neuregen --knowledge \(folder) knowledge check' to see all")
    }
    return compiled.bytes
  }

  static let noFolder = UsageError(
    "there is no folder 'knowledge' here; go to the project's folder, or name it: --knowledge DIR")

  /// The folder in which the knowledge stands as it is written: the one that was named, or else
  /// `knowledge` in the current one; nil where there is neither.
  func writtenFolder() -> String? {
    if let folder { return folder }
    return FileManager.default.fileExists(atPath: "knowledge") ? "knowledge" : nil
  }

  /// - Throws: `UsageError` where the folder cannot be used.
  func usableFolder(_ folder: String) throws -> KnowledgeDiff.Version {
    let compiled = try compiledFolder(folder)
    return KnowledgeDiff.Version(
      source: compiled.source, guide: Guide(knowledge: try Self.knowledge(compiled, folder)))
  }

  func compiledFolder(_ folder: String) throws -> CompiledKnowledge {
    do {
      return try CompiledKnowledge(folder: folder)
    } catch {
      throw UsageError(error.description)
    }
  }
}
