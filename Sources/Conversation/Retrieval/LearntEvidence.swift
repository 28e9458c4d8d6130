internal import Knowledge
internal import TextSearch

/// What the classifier, trained on all phrasings and examples, says for a document.
///
/// BM25F counts what speaks for a document; the classifier has also learnt what speaks against it,
/// and which words tell neighbouring passages apart.
struct LearntEvidence {
  private let margins: [Int]
  private let knowledge: KnowledgeBase

  /// Points for a margin of 1: of a passage, and of the kind of reply. A passage is only marked down
  /// from the margin `neutral` on, in thousandths, since people ask in words that no phrasing has.
  /// Tuned on the half of the labelled questions that is looked at.
  private static let passagePoints = 10
  private static let kindPoints = 3
  private static let neutral = -600

  /// - Parameter terms: those of the message, or of one of its questions.
  init(for terms: [QueryTerm], of message: Understanding, in knowledge: KnowledgeBase) {
    margins =
      terms == message.terms
      ? message.margins : knowledge.classifier.margins(for: terms, in: knowledge.index)
    self.knowledge = knowledge
  }

  /// The part of a document's score that training gives, in ten-thousandths of a point; may be
  /// negative.
  func score(of document: Int) -> Int {
    let kind = knowledge.kind(ofDocument: document)
    let ofKind = margins[knowledge.classes.number(of: kind)] * Self.kindPoints
    let ofPassage =
      document < knowledge.passages.count
      ? (margins[document] - Self.neutral) * Self.passagePoints : 0
    return (ofKind + ofPassage) * Evidence.point / LinearClassifier.scale
  }
}
