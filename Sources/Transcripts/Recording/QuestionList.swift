public import Conversation

/// Questions to be recorded: one a line; a blank line begins a new talk.
public struct QuestionList: Sendable, Equatable {
  /// At least one, and none of them empty, in a list that was read.
  public var talks: [[String]]

  /// - Parameter file: the name for faults.
  /// - Throws: where the bytes are no UTF-8 text, or there is no question.
  public init(_ bytes: [UInt8], file: String) throws(TranscriptFault) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    talks = [[]]
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let text = String(validating: line, as: UTF8.self) else {
        throw TranscriptFault(
          at: TranscriptPlace(file: file, line: index + 1, column: 1),
          "this line is no UTF-8 text", "save the file as UTF-8")
      }
      // As it will be read back: what is replayed must be what was said.
      let question = TranscriptWriter.clean(text)
      if question.isEmpty {
        talks.append([])
      } else {
        talks[talks.count - 1].append(question.singleSpaced)
      }
    }
    talks.removeAll(where: \.isEmpty)
    guard !talks.isEmpty else {
      throw TranscriptFault(
        at: TranscriptPlace(file: file, line: 1, column: 1), "there is no question here",
        "write one question a line, and a blank line before each new talk")
    }
  }

  /// The talks, said to the guide.
  public func said(to guide: Guide) -> [[(typed: String, turn: Turn)]] {
    talks.map { questions in
      var state = ConversationState()
      return questions.map { question in
        let turn = Turn(question, after: state, in: guide)
        state = turn.nextState
        return (question, turn)
      }
    }
  }
}
