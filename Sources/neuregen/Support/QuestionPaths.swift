import Evaluation
import Foundation

/// Labelled questions on disk.
enum QuestionPaths {
  /// The conversations that an option names: none where it is empty; those of the project where it is
  /// left out and there are any.
  static func conversations(atOption path: String?) throws -> [LabelledConversation] {
    let path = path ?? (FileManager.default.fileExists(atPath: own) ? own : "")
    return path.isEmpty ? [] : try conversations(at: path)
  }

  private static let own = "Tests/Questions"

  /// The conversations of a file, or of all `.jsonl` files of a folder in the order of their names.
  ///
  /// - Throws: `UsageError` where a file cannot be read, or holds a line that is no question.
  static func conversations(at path: String) throws -> [LabelledConversation] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return try conversations(inFile: path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw UsageError("the folder '\(path)' cannot be read; check its permissions")
    }
    return try names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap {
      try conversations(inFile: path + "/" + $0)
    }
  }

  private static func conversations(inFile path: String) throws -> [LabelledConversation] {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw UsageError.unreadable(path)
    }
    let (conversations, faults) = QuestionFile.conversations(in: data, file: path)
    guard faults.isEmpty else {
      throw UsageError(
        faults.map(\.description).joined(separator: "\nneuregen: ")
          + "\nneuregen: '\(name)' was not used; mend these lines, or take them out")
    }
    return conversations.map { conversation in
      var conversation = conversation
      conversation.file = name
      return conversation
    }
  }
}
