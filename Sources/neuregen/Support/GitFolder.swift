import Foundation
import KnowledgeAuthoring

/// The knowledge folder of a git revision.
enum GitFolder {
  /// The files of `REVISION:PATH`, or of the folder `knowledge` of a bare revision.
  ///
  /// - Throws: `UsageError` where git knows no such folder.
  static func files(at name: String) throws -> [SourceFile] {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    var folder = parts.count == 2 ? parts[1] : "knowledge"
    while folder.hasSuffix("/") { folder.removeLast() }
    guard let revision = parts.first, !revision.hasPrefix("-"),
      let listed = try git(["ls-tree", "-r", "-z", "--name-only", revision, "--", folder + "/"])
    else {
      throw UsageError(
        "'\(name)' is neither a folder nor a git revision; give a knowledge folder, or a revision "
          + "such as HEAD or main~3")
    }
    let paths = String(decoding: listed, as: UTF8.self).split(separator: "\0").map(String.init)
      .filter(KnowledgeFolder.isKnowledge).sorted()
    guard !paths.isEmpty else {
      throw UsageError(
        "the revision '\(revision)' has no folder '\(folder)' below this one; name it: REVISION:PATH"
      )
    }
    return try paths.map { path in
      guard let data = try git(["show", "\(revision):./\(path)"]),
        let text = String(validating: data, as: UTF8.self)
      else { throw UsageError("'\(revision):\(path)' cannot be read as UTF-8 text") }
      return SourceFile(
        path: String(path.dropFirst(folder.count + 1)), text: text.replacing("\r\n", with: "\n"))
    }
  }

  /// What git prints; nil where it fails. What it complains of is dropped.
  private static func git(_ arguments: [String]) throws -> Data? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw UsageError("git cannot be run; install it, or name a folder in place of a revision")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
