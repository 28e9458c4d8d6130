import Foundation

/// A report that each run writes anew: it takes the place of an earlier one, and of nothing else.
enum ReportFile {
  /// - Parameter opening: what a report of this sort begins with.
  /// - Throws: `UsageError` where something else is there.
  static func check(_ path: String, opening: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard FileManager.default.isWritableFile(atPath: folder) else {
        throw UsageError(
          "cannot write '\(path)': there is no folder '\(folder)', or it is not yours")
      }
      return
    }
    guard let data = FileManager.default.contents(atPath: path),
      data.isEmpty || data.starts(with: Array(opening.utf8))
    else {
      throw UsageError(
        "'\(path)' is there already, and is no report of an earlier run; choose another name. "
          + "Nothing was written.")
    }
  }

  static func write(_ text: String, to path: String, opening: String) throws {
    try check(path, opening: opening)
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw UsageError.unwritable(path)
    }
  }
}
