internal import Knowledge

/// Questions of a gap on their way into `sections/*.yaml`, as ways of asking for a passage.
public struct PhrasingDraft: Sendable, Equatable {
  public let passage: String
  /// Wordings that can stand as phrasings, without a mark at the end.
  public let questions: [String]
  /// Wordings that something was taken out of: a placeholder is no word that anyone types.
  public let skipped: [String]

  public init(of gap: Gap, for passage: String) {
    self.passage = passage
    var questions: [String] = []
    for wording in gap.wordings where !wording.isRedacted {
      let question = Self.unmarked(wording.question)
      if !question.isEmpty, !questions.contains(question) { questions.append(question) }
    }
    self.questions = questions
    skipped = gap.wordings.filter(\.isRedacted).map(\.question)
  }

  private static func unmarked(_ question: String) -> String {
    var text = question[...]
    while let last = text.last, last == "?" || last == "." { text.removeLast() }
    return String(text)
  }
}
