import BuiltInKnowledge
import Conversation
import Foundation
import Knowledge
import QuestionLog

/// The guide as it is built, and a folder of its own for each file that a test writes.
enum Sample {
  static let guide = Guide(knowledge: try! BuiltInKnowledge.load())
  static var knowledge: KnowledgeBase { guide.knowledge }
  static let redaction = Redaction(knowledge: knowledge)

  static func entry(
    _ question: String?, found: Found = .unsure, nearest: [String] = []
  ) -> LogEntry {
    LogEntry(
      question: question, kind: .notCovered, found: found, by: [], nearest: nearest,
      knowledge: "0123456789abcdef")
  }

  /// What is kept of a talk.
  static func entries(of talk: [String]) -> [LogEntry] {
    var state = ConversationState()
    return talk.map { message in
      let turn = Turn(message, after: state, in: guide)
      state = turn.nextState
      return LogEntry(of: turn, typed: message, redaction: redaction, in: knowledge)
    }
  }

  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
