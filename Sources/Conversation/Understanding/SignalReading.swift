internal import Knowledge
internal import TextSearch

/// Reads the signals off a message, or off one of several questions in it.
struct SignalReading {
  let part: Range<Int>
  let message: Understanding
  let margins: [Int]
  let wordScores: [Int]
  let knowledge: KnowledgeBase

  /// A fact that holds, or a whole share.
  private static let whole = 1000
  /// A sentence of fewer terms is judged only together with the others.
  private static let fewestTerms = 4
  /// Sentences that are judged by themselves; a longer message by its first ones.
  private static let mostSentences = 60

  /// The values of all signals, in their order.
  func values() -> [Int] {
    let content = part.filter { !message.text.tokens[$0].isFunctionWord }
    let caught = Set(
      message.matches.filter { $0.span.overlaps(part) }.map { knowledge.ruleKinds[$0.rule] })
    return Signal.allCases.map { signal in
      switch signal {
      case .always: Self.whole
      case .kind(let kind): likeness(margins[knowledge.classes.number(of: kind)])
      case .document(let kind):
        likeness(
          knowledge.documents(ofKind: kind).map {
            margins[knowledge.classes.number(ofDocument: $0)]
          }
          .max())
      case .words(let kind):
        (knowledge.documents(ofKind: kind).map { wordScores[$0] }.max() ?? 0)
          / (10 * Evidence.point / Self.whole)
      case .pattern(let kind): fact(caught.contains(kind))
      case .darkestSentence: darkestSentence()
      case .namesField: fact(message.isAboutField)
      case .twoWords: fact(part.count <= 2)
      case .fourWords: fact(part.count <= 4)
      case .manyWords: fact(part.count > 20)
      case .noContent: fact(content.isEmpty)
      case .firstPerson: fact(part.contains { Subject.isFirstPerson(message.text.tokens[$0].word) })
      case .spanish: fact(message.language == .spanish)
      case .unknownWords:
        content.filter { message.text.tokens[$0].reading == .unknown }.count * Self.whole
          / max(1, content.count)
      case .support: support(of: content)
      case .carriesTopic: fact(!message.topic.isEmpty)
      case .afterAnswer: fact(message.followsAnswer)
      }
    }
  }

  /// How far a margin is above that of a text which is plainly none of the class.
  private func likeness(_ margin: Int?) -> Int {
    message.learns ? (margin ?? -LinearClassifier.scale) + LinearClassifier.scale : 0
  }

  private func fact(_ holds: Bool) -> Int { holds ? Self.whole : 0 }

  /// The greatest margin of danger among the sentences.
  private func darkestSentence() -> Int {
    let danger = knowledge.classes.number(of: .crisis)
    let sentences = message.queries.filter {
      $0.terms.count >= Self.fewestTerms && part.overlaps($0.tokens)
    }
    // The margin of a message of one sentence is known already.
    if sentences.count == 1, message.queries.count == 1, message.topic.isEmpty {
      return likeness(margins[danger])
    }
    return likeness(
      sentences.prefix(Self.mostSentences).map {
        knowledge.classifier.margin(of: danger, for: $0.terms)
      }.max())
  }

  /// How much of the words with meaning the passage with the most of them knows.
  private func support(of content: [Int]) -> Int {
    let passages = knowledge.documents(ofKind: .answer)
    guard let best = passages.max(by: { (wordScores[$0], $1) < (wordScores[$1], $0) }) else {
      return 0
    }
    return Support(of: content, in: message, knowledge).share(of: best, whole: Self.whole)
  }
}
