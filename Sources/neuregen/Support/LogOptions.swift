import ArgumentParser
import Conversation
import Knowledge
import QuestionLog
import Rendering

/// Whether questions are kept, and where.
struct LogOptions: ParsableArguments {
  @Option(
    name: .customLong("log-questions"),
    help: ArgumentHelp(
      "Keep each question on this machine, without names, numbers, addresses and dates, and what "
        + "kind of reply it got; of a talk about danger, the kind alone. See 'neuregen knowledge "
        + "gaps --help'.",
      valueName: "file"))
  var file: String?

  /// - Throws: `UsageError` where the file cannot be written, before anything was asked.
  func log(for knowledge: KnowledgeBase) throws -> TurnLog? {
    guard let file else { return nil }
    do {
      return TurnLog(writer: try LogWriter(path: file, knowledge: knowledge))
    } catch {
      throw UsageError(Printable.text(error.description))
    }
  }
}

/// Keeps turns, and says so once where that fails.
struct TurnLog {
  let writer: LogWriter

  func keep(_ turn: Turn, typed: String) {
    if let fault = writer.keep(turn, typed: typed) {
      Output.complain("neuregen: " + Printable.text(fault.description))
    }
  }
}
