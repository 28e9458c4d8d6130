public import Conversation
public import Knowledge

/// Keeps turns in a file on this machine, redacted before they are written.
///
/// Only the first line that cannot be written is told of; from then on nothing is kept, and the talk
/// goes on.
public final class LogWriter {
  private let knowledge: KnowledgeBase
  private let redaction: Redaction
  private var file: LogFile?
  private let path: String

  /// Opens the file before anything is asked.
  public init(path: String, knowledge: KnowledgeBase) throws(LogFault) {
    self.knowledge = knowledge
    self.path = path
    redaction = Redaction(knowledge: knowledge)
    file = try LogFile(path: path)
  }

  /// Keeps a turn.
  ///
  /// - Returns: what to tell, the first time that it fails.
  public func keep(_ turn: Turn, typed: String) -> LogFault? {
    guard file != nil else { return nil }
    let entry = LogEntry(of: turn, typed: typed, redaction: redaction, in: knowledge)
    do throws(LogFault) {
      try file?.append(entry.line)
      return nil
    } catch {
      file = nil
      return LogFault(
        "questions are no longer kept in '\(path)': \(error.description); the talk goes on")
    }
  }
}
