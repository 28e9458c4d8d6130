import Conversation
import Knowledge
import Rendering
import Transcripts

/// Keeps a talk, and writes it to a new file when it is over.
struct TalkRecorder {
  private let path: String
  private let knowledge: KnowledgeBase
  private var transcript: Transcript?

  /// - Throws: `UsageError` where the file could not be written, before anyone says anything.
  init(path: String, _ knowledge: KnowledgeBase) throws {
    self.path = path
    self.knowledge = knowledge
    do {
      try TranscriptFiles.checkCanCreate(at: path)
    } catch {
      throw UsageError(error.description)
    }
    Signals.ignoreHangUps()
    // The greeting says that nothing is kept; whoever sits here must know better.
    Output.complain(
      Printable.text(
        "neuregen: this talk is recorded, and will be written to '\(path)' when it ends"))
  }

  mutating func keep(_ turns: [(typed: String, turn: Turn)], title: String) {
    guard !turns.isEmpty else { return }
    transcript = Transcript(recording: [turns], title: title, in: knowledge)
  }

  /// - Throws: `UsageError` where the file cannot be written after all.
  func finish() throws {
    guard let transcript else {
      return Output.complain("neuregen: nothing was said, so nothing was recorded")
    }
    do {
      try TranscriptFiles.create(transcript, at: path, isPrivate: true)
    } catch {
      throw UsageError(error.description)
    }
    let turns = transcript.exchanges.count
    Output.complain(
      Printable.text("neuregen: recorded \(turns) turn\(turns == 1 ? "" : "s") in '\(path)'"))
  }
}
