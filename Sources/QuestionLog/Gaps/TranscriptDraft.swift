internal import Rendering

/// Questions of a gap as a conversation that awaits its answers.
public struct TranscriptDraft: Sendable {
  private let questions: [String]

  public init(of gap: Gap) {
    questions = gap.wordings.map(\.question)
  }

  /// One visitor's line a wording, the most asked first. Placeholders stay: a writer puts
  /// something in their place.
  public var text: String {
    "# Questions that found no answer. Each was asked by itself: what does not follow what stands\n"
      + "# before it belongs into a file of its own.\n\n"
      + questions.map { "Visitor: \(Printable.text($0))\n# awaits an answer\n" }
      .joined(separator: "\n")
  }
}
