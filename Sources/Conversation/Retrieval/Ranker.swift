internal import Knowledge
internal import TextSearch

/// Puts the documents of a kind in order.
///
/// BM25F counts what speaks for a document; the classifier has also learnt what speaks against it, and
/// which words tell neighbours apart; a pattern names it; the talk so far makes it likelier. How
/// much the first two and the talk count comes from a conditional logistic regression on the odd lines
/// of `Tests/Questions`, rounded.
struct Ranker {
  let message: Understanding
  let carryover: Carryover
  let knowledge: KnowledgeBase

  /// Points for a margin of 1.
  private static let learntPoints = 12
  /// Points for a matching pattern of a rule: chosen by hand, as much as a margin of two thirds.
  private static let patternPoints = 8
  /// Points for a passage that the message asks for in the very words of a phrasing: more than anything
  /// else can give.
  private static let phrasingPoints = 1000

  /// The documents of a kind, best first; ties by document number.
  func ranking(of kind: ReplyKind, by evidence: KindEvidence, in part: Range<Int>)
    -> [Evidence.Ranked]
  {
    let caught = Set(message.matches.filter { $0.span.overlaps(part) }.map { $0.rule })
    return knowledge.documents(ofKind: kind).map { document in
      let margin = evidence.margins[knowledge.classes.number(ofDocument: document)]
      let fromTraining = margin * Self.learntPoints * (Evidence.point / 1000)
      let fromTopic =
        kind == .answer ? carryover.points(forPassage: document) * Evidence.point : 0
      let isCaught =
        kind == .answer
        ? message.phrased == document && part == message.text.tokens.indices
        : caught.contains(knowledge.rule(ofDocument: document))
      let points = kind == .answer ? Self.phrasingPoints : Self.patternPoints
      let fromPattern = isCaught ? points * Evidence.point : 0
      return Evidence.Ranked(
        document: document,
        score: evidence.wordScores[document] + fromTraining + fromTopic + fromPattern,
        fromPattern: fromPattern, fromTopic: fromTopic, fromTraining: fromTraining)
    }.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }
}
