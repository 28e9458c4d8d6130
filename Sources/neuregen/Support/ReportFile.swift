import Foundation
import Transcripts

/// A report that each run writes anew: it takes the place of an earlier one, and of nothing else.
enum ReportFile {
  /// - Throws: `UsageError` where something else is there.
  static func check(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let opening = Data(TestReport.junitOpening.utf8)
    guard let data = FileManager.default.contents(atPath: path),
      data.isEmpty || data.starts(with: opening)
    else {
      throw UsageError(
        "'\(path)' is there already, and is no report of an earlier run; choose another name. "
          + "Nothing was written.")
    }
  }

  static func write(_ text: String, to path: String) throws {
    try check(path)
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw UsageError("cannot write '\(path)': \(error.localizedDescription)")
    }
  }
}
