public import Knowledge
public import TextSearch

/// What a message is taken to say.
public struct Understanding: Sendable {
  public let text: AnalyzedText
  /// Words that were read otherwise than typed.
  public let corrections: [Correction]
  /// Rules that catch the message, in the order of the rules.
  public let matches: [RuleMatch]
  /// What sort of question it is; empty where it is none.
  public let asks: [QuestionKind]
  /// What it asks of the talk so far.
  public let followUp: FollowUp?
  public let language: Language
  /// Whether it names something of the guide's field.
  public let isAboutField: Bool
  /// Whether it leans on what was said before: short, or pointing with 'it', 'that', 'and …'.
  public let leansOnTopic: Bool
  /// The passage that the message asks for in the very words of a phrasing. A message that leans on the
  /// talk so far may ask for another.
  public let phrased: Int?
  /// Which words belong to groups of the thesaurus.
  let groups: ThesaurusMatches
  /// How many words carry meaning of their own.
  public let meaningfulWords: Int
  /// What is searched for, each sentence by itself; the questions among them first.
  public let queries: [Query]
  /// What is searched for by the message as a whole.
  let terms: [QueryTerm]
  /// Terms of the talk's topic, where the message leans on it.
  let topic: [String]
  /// Whether an answer came before it.
  let followsAnswer: Bool
  /// Whether what was learnt from examples counts.
  let learns: Bool

  public struct Correction: Sendable, Equatable {
    public var from: String
    public var to: String
  }

  init(of message: String, after state: ConversationState, in guide: Guide) {
    let knowledge = guide.knowledge
    text = guide.analyzer.analyze(message)
    let patterns = PatternMatches(of: knowledge.patterns, in: text)
    matches = RuleMatch.all(in: patterns, of: knowledge).filter { match in
      switch knowledge.ruleKinds[match.rule] {
      case .crisis: !guide.missing.contains(.dangerRules)
      case .answer: true
      case .notCovered, .medicalAdvice, .booking, .smalltalk, .offTopic:
        !guide.missing.contains(.otherRules)
      }
    }
    corrections = Self.corrections(in: text)
    asks = matches.compactMap { knowledge.rules[$0.rule].asks }
    followUp = Ellipsis.followUp(in: text, matches, knowledge)
    language = Language(of: text)
    isAboutField = !patterns.spans(ofConcept: "field").isEmpty
    meaningfulWords = text.tokens.count { !$0.isFunctionWord }
    leansOnTopic = Ellipsis.leansOnTopic(text, isAboutField: isAboutField)
    phrased =
      leansOnTopic && !state.answered.isEmpty || guide.missing.contains(.learning)
      ? nil : knowledge.phrasings.passage(for: text)
    groups = guide.missing.contains(.thesaurus) ? .none : ThesaurusMatches(patterns)
    queries = Query.queries(for: text, groups: groups, knownTo: knowledge.terms)
    terms = Query.combined(queries)
    topic = leansOnTopic ? state.topic : []
    followsAnswer = !state.answered.isEmpty
    learns = !guide.missing.contains(.learning)
  }

  private static func corrections(in text: AnalyzedText) -> [Correction] {
    var corrections: [Correction] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var words = token.word
      index += 1
      // Words that were run together were one when they were typed.
      while index < text.tokens.count, text.tokens[index].reading == .corrected,
        token.reading == .corrected, text.tokens[index].typed == token.typed,
        text.tokens[index].sentence == token.sentence, words.utf8.count < token.typed.utf8.count + 4
      {
        words += " " + text.tokens[index].word
        index += 1
      }
      if token.reading == .corrected {
        let correction = Correction(from: token.typed, to: words)
        if !corrections.contains(correction) { corrections.append(correction) }
      }
    }
    return corrections
  }
}
