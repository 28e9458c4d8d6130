import Conversation
import Foundation
import Rendering
import Transcripts

/// Asks a list of questions, and writes the talk as a transcript.
struct QuestionRecording {
  private let questions: String?
  private let file: String

  /// - Parameter questions: the path of the list; standard input where it is nil or '-'.
  init(from questions: String?, to file: String) {
    self.questions = questions
    self.file = file
  }

  /// - Throws: `UsageError` where the list cannot be read or the file cannot be written.
  func run(with options: GuideOptions) throws {
    do {
      try TranscriptFiles.checkCanCreate(at: file)
      let list = try QuestionList(try read(), file: questions ?? "-")
      let guide = try options.guide()
      let transcript = Transcript(
        recording: list.said(to: guide), title: title, in: guide.knowledge)
      try TranscriptFiles.create(transcript, at: file, isPrivate: false)
      let count = transcript.exchanges.count
      Output.line(Printable.text("recorded \(count) turn\(count == 1 ? "" : "s") in '\(file)'"))
    } catch let fault as TranscriptFault {
      throw UsageError(fault.description)
    }
  }

  private var title: String {
    guard let questions, questions != "-" else { return "Recorded from a list of questions" }
    return "Recorded from the questions in " + URL(filePath: questions).lastPathComponent
  }

  private func read() throws -> [UInt8] {
    let lines = try LineReader(path: questions)
    var bytes: [UInt8] = []
    while let line = lines.next() { bytes += line + [0x0A] }
    return bytes
  }
}
