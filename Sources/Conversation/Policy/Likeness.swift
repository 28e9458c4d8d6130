internal import Knowledge
internal import TextSearch

/// How like a message, or a sentence of it, is to the ways in which danger is told.
///
/// Patterns name danger; people hint at it in words that no pattern foresees. The classifier has
/// learnt from the examples of all rules of danger, from their innocent twins and from all questions
/// that are asked in peace.
public struct Likeness: Sendable, Equatable {
  /// Number of the rule in `KnowledgeBase.rules` whose examples are most alike.
  public var rule: Int
  /// Margin of the class of danger, in thousandths.
  public var margin: Int

  /// From these margins on, in thousandths, a message is taken for danger: as a whole; as a whole of
  /// so few words that each counts for much; as one that leans on an answer before it, long or short;
  /// and one sentence of it alone, since stories of trauma hold dark sentences. Chosen on the half of the
  /// labelled questions that is looked at: a missed crisis is worse than a false alarm.
  private static let leastMargin = -100
  private static let leastShortMargin = 600
  private static let leastMarginInTalk = 500
  private static let leastShortMarginInTalk = 1000
  private static let leastSentenceMargin = 1000
  private static let fewWords = 5
  /// A sentence of fewer terms is judged only together with the others.
  private static let fewestTerms = 4
  /// Sentences that are judged; a longer message by its first ones.
  private static let mostSentences = 60

  /// The likeness of the whole message to danger, or else of the sentence that is most alike; nil
  /// where neither is great enough.
  static func toDanger(
    of message: Understanding, after state: ConversationState, _ knowledge: KnowledgeBase
  ) -> Likeness? {
    guard !message.margins.isEmpty, saysSomething(message, knowledge) else { return nil }
    let goesOn = message.leansOnTopic && !state.answered.isEmpty
    let isShort = message.text.tokens.count <= fewWords
    let least =
      switch (isShort, goesOn) {
      case (true, true): leastShortMarginInTalk
      case (true, false): leastShortMargin
      case (false, true): leastMarginInTalk
      case (false, false): leastMargin
      }
    let margin = message.margins[knowledge.classes.number(of: .crisis)]
    if margin >= least + (hasOtherRule(message, knowledge) ? harmlessMargin : 0) {
      return Likeness(
        rule: nearestRule(to: message.terms, in: message.language, knowledge), margin: margin)
    }
    guard message.queries.count > 1 else { return nil }
    return message.queries.prefix(mostSentences).map(\.terms)
      .filter { $0.count >= fewestTerms }
      .compactMap { likeness(of: $0, in: message.language, knowledge) }
      .max { $0.margin < $1.margin }
  }

  /// Added, in thousandths, where a rule of small talk or booking takes in half of the message.
  private static let harmlessMargin = 500

  private static func hasOtherRule(_ message: Understanding, _ knowledge: KnowledgeBase) -> Bool {
    message.matches.contains { match in
      switch knowledge.ruleKinds[match.rule] {
      case .booking, .smalltalk: match.span.count * 2 >= message.text.tokens.count
      case .answer, .notCovered, .medicalAdvice, .offTopic, .crisis: false
      }
    }
  }

  private static let plainWords: Set<String> = [
    "no", "not", "yes", "ok", "okay", "please", "thanks",
  ]

  /// 'No it is not' holds nothing that could be like anything.
  private static func saysSomething(_ message: Understanding, _ knowledge: KnowledgeBase) -> Bool {
    message.text.tokens.contains {
      !knowledge.lexicon.isFunctionWord($0.word) && !plainWords.contains($0.word)
    }
  }

  private static func likeness(
    of terms: [QueryTerm], in language: Language, _ knowledge: KnowledgeBase
  ) -> Likeness? {
    let margin = margin(of: terms, knowledge)
    guard margin >= leastSentenceMargin else { return nil }
    return Likeness(rule: nearestRule(to: terms, in: language, knowledge), margin: margin)
  }

  /// Words on either side of a match that tell what it is about.
  private static let neighbourhood = 10
  /// In a message of so many words or more, a pattern may meet words that have nothing to do with
  /// each other; below these margins, in thousandths, their neighbourhood is nothing like danger.
  private static let longMessage = 25
  private static let leastNear = (long: -400, short: -900)

  /// Whether a pattern of danger met a message by chance: the words around the match are clearly
  /// unlike any danger.
  static func isChance(
    _ match: RuleMatch, in message: Understanding, _ knowledge: KnowledgeBase
  ) -> Bool {
    guard !message.margins.isEmpty else { return false }
    let tokens = message.text.tokens.indices
    let near = max(0, match.span.lowerBound - neighbourhood)..<match.span.upperBound + neighbourhood
    let terms = TermExtractor.terms(
      of: message.text, in: near.clamped(to: tokens), groups: message.groups)
    let least = tokens.count >= longMessage ? leastNear.long : leastNear.short
    return margin(of: terms, knowledge) < least
  }

  private static func margin(of terms: [QueryTerm], _ knowledge: KnowledgeBase) -> Int {
    knowledge.classifier.margins(for: terms, in: knowledge.index)[
      knowledge.classes.number(of: .crisis)]
  }

  /// The rule of danger with the greatest BM25F score, for a message in Spanish among those that
  /// speak it; among equals the first.
  private static func nearestRule(
    to terms: [QueryTerm], in language: Language, _ knowledge: KnowledgeBase
  ) -> Int {
    let scores = knowledge.index.scores(for: terms)
    let first = knowledge.passages.count
    let spoken = (0..<knowledge.dangerRules).filter {
      language != .spanish || knowledge.rules[$0].id.hasPrefix("crisis/spanish/")
    }
    return spoken.max { (scores[first + $0], $1) < (scores[first + $1], $0) } ?? 0
  }
}
