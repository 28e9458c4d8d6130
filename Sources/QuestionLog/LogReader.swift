public import Foundation

/// A log as it is read: its entries, and the lines that are none.
public struct LogReader: Sendable {
  public let entries: [LogEntry]
  public let faults: [Fault]

  public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
    public var file: String
    /// From 1.
    public var line: Int
    public var problem: String

    public var description: String {
      "\(file):\(line): \(problem); take the line out, or leave it: it is skipped"
    }
  }

  /// Reads all lines; an empty one is none. A log without any entry, and with a line that is none, is
  /// no log.
  public init(_ data: Data, file: String) throws(LogFault) {
    var entries: [LogEntry] = []
    var faults: [Fault] = []
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do throws(LogEntry.Fault) {
        entries.append(try LogEntry(line: line))
      } catch {
        faults.append(Fault(file: file, line: index + 1, problem: error.problem))
      }
    }
    if entries.isEmpty, let first = faults.first {
      throw LogFault(
        "'\(file)' is no log of questions: line \(first.line): \(first.problem); "
          + "give the file that --log-questions wrote")
    }
    self.entries = entries
    self.faults = faults
  }
}
