public import Knowledge
internal import TextSearch

/// What speaks for each kind of reply to a message, or to one of several questions in it.
public struct KindEvidence: Sendable {
  /// What was asked for, with the topic of the talk so far.
  let terms: [QueryTerm]
  /// How clearly those terms speak for each class of the classifier, in thousandths; zeros where
  /// learning is switched off.
  let margins: [Int]
  /// The BM25F score of each document of the index for the message's own terms, in
  /// ten-thousandths of a point.
  let wordScores: [Int]
  /// In the order of `Signal.allCases`, in thousandths.
  public let signals: [Int]
  /// By kind, in thousandths of the natural logarithm of the odds, up to what all have in common.
  public let scores: [Int]

  /// The evidence for a message as a whole.
  init(of message: Understanding, in knowledge: KnowledgeBase) {
    self.init(for: message.terms, in: message.text.tokens.indices, of: message, in: knowledge)
  }

  /// - Parameters:
  ///   - own: the terms of the part.
  ///   - part: the words that are judged, as positions in the text.
  init(
    for own: [QueryTerm], in part: Range<Int>, of message: Understanding,
    in knowledge: KnowledgeBase
  ) {
    let terms = CarriedTerms.joined(own, after: message.topic, knownTo: knowledge.terms)
    let margins =
      message.learns
      ? knowledge.classifier.margins(for: terms)
      : [Int](repeating: 0, count: knowledge.classes.count)
    let wordScores = knowledge.index.scores(for: own)
    let signals = SignalReading(
      part: part, message: message, margins: margins, wordScores: wordScores, knowledge: knowledge
    ).values()
    scores = ReplyKind.allCases.map { kind in
      var sum: Int64 = 0
      for (place, value) in signals.enumerated() where value != 0 {
        sum += Int64(value) * Int64(knowledge.kindWeights.weight(ofSignal: place, for: kind))
      }
      return Int(sum / 1000)
    }
    self.terms = terms
    self.margins = margins
    self.wordScores = wordScores
    self.signals = signals
  }

  /// The kind with the greatest score, danger aside; among equals the first. Danger is for the policy
  /// to judge.
  public var kind: ReplyKind { best(except: [.crisis]) }

  /// How far danger is ahead of all other kinds; negative where it is behind.
  var leadOfDanger: Int { self[.crisis] - self[kind] }

  /// How far the best kind is ahead of the next, danger aside.
  var lead: Int { self[kind] - self[best(except: [.crisis, kind])] }

  subscript(_ kind: ReplyKind) -> Int { scores[kind.rawValue] }

  private func best(except kinds: [ReplyKind]) -> ReplyKind {
    ReplyKind.allCases.lazy.filter { !kinds.contains($0) }
      .max { (self[$0], $1.rawValue) < (self[$1], $0.rawValue) }!
  }
}
