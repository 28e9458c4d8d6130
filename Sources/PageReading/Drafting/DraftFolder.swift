internal import Foundation
public import KnowledgeAuthoring

/// Writes a drafted folder whole or not at all.
public enum DraftFolder {
  /// Writes beside the folder first, and gives it its name once all is there.
  ///
  /// - Throws: `WriteError` where the folder is there and holds something, or cannot be written.
  public static func write(_ files: [SourceFile], to path: String) throws(WriteError) {
    let folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    try checkFree(folder, path)
    let parent = folder.deletingLastPathComponent()
    let temporary = parent.appending(
      path: ".\(folder.lastPathComponent).\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
      for file in files {
        let target = temporary.appending(path: file.path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: target)
      }
      // Renaming takes the place of an empty folder, and fails where one was filled meanwhile.
      guard rename(temporary.path, folder.path) == 0 else {
        throw WriteError("cannot make '\(path)': \(String(cString: strerror(errno)))")
      }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw error as? WriteError
        ?? WriteError(
          "cannot write '\(path)': check the permissions of the folder that it lies in, and its space"
        )
    }
  }

  /// - Throws: `WriteError` where something is there that would be written over.
  public static func checkFree(_ path: String) throws(WriteError) {
    try checkFree(URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL, path)
  }

  private static func checkFree(_ folder: URL, _ path: String) throws(WriteError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return
    }
    let content = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard isFolder.boolValue, content?.isEmpty == true else {
      throw WriteError("'\(path)' is there already; give a folder that is new or empty")
    }
  }
}

/// Why a folder was not written.
public struct WriteError: Error, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = description
  }
}
