internal import Knowledge
internal import TextSearch

/// Looks for the passage that answers, or for the rule that says what is to be said instead.
enum Retrieval {
  /// Questions of one message that are looked up by themselves, at most.
  private static let mostQuestions = 3
  /// Passages that are offered where none answers, at most.
  private static let mostNearest = 2

  /// The evidence for the message as a whole, and for each of its questions where it has several.
  static func evidence(
    for decision: Decision, _ message: Understanding, _ kinds: KindEvidence,
    after state: ConversationState, in knowledge: KnowledgeBase
  ) -> Evidence? {
    guard case .reply(let kind) = decision else { return nil }
    let ranker = Ranker(
      message: message, carryover: Carryover(from: state, to: message, in: knowledge),
      knowledge: knowledge)
    let whole = message.text.tokens.indices
    let ranking = ranker.ranking(of: kind, by: kinds, in: whole)
    let nearest =
      kind == .notCovered || ranking.isEmpty
      ? ranker.ranking(of: .answer, by: kinds, in: whole).prefix(mostNearest) : []
    return Evidence(
      kind: kind, ranking: ranking, nearest: nearest.map { $0.document },
      questions: questions(in: message, ranker, knowledge))
  }

  private static func questions(
    in message: Understanding, _ ranker: Ranker, _ knowledge: KnowledgeBase
  ) -> [Evidence.Question] {
    let questions = message.queries.filter { $0.opensAsQuestion }
    guard questions.count > 1 else { return [] }
    return questions.prefix(mostQuestions).indices.compactMap { number in
      let part = questions[number].tokens
      let kinds = KindEvidence(
        for: terms(of: questions, at: number, message), in: part, of: message, in: knowledge)
      return ranker.ranking(of: kinds.kind, by: kinds, in: part).first.map { best in
        Evidence.Question(kind: kinds.kind, lead: kinds.lead, best: best)
      }
    }
  }

  /// How much the words of the question before count, in percent, where a question points at them.
  private static let pointedWeight = 40

  /// The terms of one of several questions; 'how well do they do' takes those of the one before.
  private static func terms(
    of questions: [Query], at number: Int, _ message: Understanding
  ) -> [QueryTerm] {
    let own = questions[number].terms
    guard number > 0, Ellipsis.points(questions[number].tokens, in: message.text) else {
      return own
    }
    return own
      + questions[number - 1].terms.filter { term in !own.contains { $0.number == term.number } }
      .map {
        QueryTerm(text: $0.text, number: $0.number, weight: $0.weight * pointedWeight / 100)
      }
  }
}
