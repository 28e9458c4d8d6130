public import Knowledge
internal import TextSearch

/// Why a passage or rule did not win a turn: the first stage at which it lost.
public struct Loss: Sendable {
  public let stage: Stage
  /// What the stage saw, with what speaks for the winner and for the one that was expected.
  public let explanation: Explanation
  /// Words of the message that carry meaning and that the expected one does not know, as they were
  /// read, in their order.
  public let missingWords: [String]

  /// The stages in the order of a turn.
  public enum Stage: String, Sendable, CaseIterable {
    /// It did not lose.
    case none
    /// Danger outranks it.
    case danger
    /// What was said before decided.
    case state
    /// The message was read as one in another language, or as none at all.
    case language
    /// Nobody knows a word that matters.
    case word
    /// The expected one knows too few of the words that matter.
    case support
    /// A pattern of another rule caught the message.
    case rule
    /// Another kind of reply was likelier.
    case kind
    /// Another of its kind scored more.
    case rank
    /// It was first by so little that another was shown too, or it answers half of the message.
    case lead
  }

  /// - Parameter expected: a document of the index: a passage, or a rule behind the passages.
  public init(of expected: Int, in turn: Turn, _ knowledge: KnowledgeBase) {
    let trial = LossSearch(expected: expected, turn: turn, knowledge: knowledge)
    (stage, explanation) = trial.loss()
    missingWords = trial.missingWords
  }
}
