internal import Knowledge

/// Puts together what is said to a message that asks several questions.
enum QuestionsJudgement {
  /// A question by itself is clear where its kind leads by so much, in thousandths of the logarithm of
  /// the odds: more where it changes what is answered (at 1000, answers on labelled questions got
  /// worse) than where it only adds what the page lacks (no score tells; a few messages tried by hand).
  private static let leastLead = 2000
  private static let leastLeadBeside = 800

  /// What answers two of the questions; nil where one reply serves the whole message.
  static func outcome(of evidence: Evidence, _ knowledge: KnowledgeBase) -> Outcome? {
    let clear = evidence.questions.filter { $0.lead >= leastLead }
    let answers = clear.filter { $0.kind == .answer }.map { $0.best.document }
    let rules = evidence.questions.filter {
      $0.lead >= leastLeadBeside && isHalf($0.kind) && Judgement.fits($0.best)
    }.map { knowledge.rule(ofDocument: $0.best.document) }
    switch evidence.kind {
    case .answer:
      guard let best = evidence.ranking.first?.document else { return nil }
      if let other = answers.first(where: { $0 != best }) {
        return .answer(answers.first == best ? [best, other] : [other, best])
      }
      return rules.first.map { .both(passage: best, rule: $0, passageFirst: true) }
    case .notCovered, .medicalAdvice:
      guard let first = answers.first else { return nil }
      if let second = answers.first(where: { $0 != first }) { return .answer([first, second]) }
      guard let best = evidence.ranking.first else { return nil }
      let rule = rules.first ?? knowledge.rule(ofDocument: best.document)
      return .both(passage: first, rule: rule, passageFirst: false)
    case .booking, .smalltalk, .offTopic, .crisis: return nil
    }
  }

  /// Whether a question may be one half of a message: on what the page lacks, or a decision that is not
  /// the guide's.
  private static func isHalf(_ kind: ReplyKind) -> Bool {
    switch kind {
    case .notCovered, .medicalAdvice: true
    case .answer, .crisis, .booking, .smalltalk, .offTopic: false
    }
  }
}
