import Foundation
import QuestionLog
import Rendering

/// A log of questions on disk.
enum QuestionLogFile {
  /// - Throws: `UsageError` where it cannot be read, or is no log.
  static func read(_ path: String) throws -> LogReader {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw UsageError.unreadable(path)
    }
    do {
      return try LogReader(data, file: path)
    } catch {
      throw UsageError(Printable.text(error.description))
    }
  }
}
