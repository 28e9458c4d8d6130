internal import Foundation

/// A file of the knowledge folder: its path inside the folder, and its text.
public struct SourceFile: Sendable {
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The lines, without their ends.
  var lines: [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// A place in a file, counted from 1.
public struct SourceLocation: Sendable, Equatable, Hashable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// A value and where it stands.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public var location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

/// The files of a knowledge folder, in the order of their paths.
public enum KnowledgeFolder {
  /// File names that belong to the knowledge.
  private static let endings = [".md", ".yaml", ".json", ".txt"]

  /// Whether a file of this path belongs to the knowledge.
  public static func isKnowledge(_ path: String) -> Bool {
    endings.contains(where: path.hasSuffix)
  }

  /// - Throws: `FolderError` where the folder or a file cannot be read as UTF-8 text.
  public static func files(at folder: String) throws(FolderError) -> [SourceFile] {
    let root = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder) else {
      throw FolderError("there is no folder '\(folder)'; give the path of a knowledge folder")
    }
    guard isFolder.boolValue else {
      throw FolderError("'\(folder)' is a file; give the path of a knowledge folder")
    }
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path) else {
      throw FolderError("the folder '\(folder)' cannot be read; check its permissions")
    }
    var files: [SourceFile] = []
    for path in paths.sorted() where isKnowledge(path) {
      guard let data = try? Data(contentsOf: root.appending(path: path)) else {
        throw FolderError("the file '\(folder)/\(path)' cannot be read; check its permissions")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw FolderError("the file '\(folder)/\(path)' is not UTF-8 text; save it as UTF-8")
      }
      files.append(SourceFile(path: path, text: text.replacing("\r\n", with: "\n")))
    }
    guard !files.isEmpty else {
      throw FolderError("the folder '\(folder)' holds no knowledge (no .md, .yaml or .json file)")
    }
    return files
  }
}

/// Why a knowledge folder cannot be read at all, and what to do.
public struct FolderError: Error, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = description
  }
}
