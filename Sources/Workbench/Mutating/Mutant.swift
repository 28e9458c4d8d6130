internal import Conversation
internal import Knowledge
public import KnowledgeAuthoring

/// The knowledge with one small part taken away or altered.
public struct Mutant: Sendable {
  public var operation: Operation
  /// What was altered, as staff know it: an id, a sentence, a phrasing, a word.
  public var part: String
  /// Where it stands; nil where it stands nowhere by itself.
  public var location: SourceLocation?
  /// The id of the passage or rule that replies by it; nil for a word, which may help several, and
  /// for what keeps a rule from replying.
  public var owner: String?
  /// The kind of the rule that was altered; nil for everything else.
  var ruleKind: ReplyKind?
  /// Messages of which one must be decided otherwise, or the alteration makes no difference; empty
  /// where the knowledge has none that could show it, nil where it always makes one.
  var witnesses: [String]?
  /// Messages that may show an alteration that always makes a difference.
  var showings: [String] = []
  /// The parts that a conversation must use one of to be able to notice.
  var uses: [KnowledgePart]
  var alter: @Sendable (inout KnowledgeBase) -> Void

  /// What is done to the knowledge.
  public enum Operation: String, Sendable, CaseIterable {
    case passageAway = "passage taken away"
    case sentenceAway = "sentence of a passage taken away"
    case figureAltered = "figure of a passage altered"
    case citationAway = "citation of a passage taken away"
    case phrasingAway = "phrasing taken away"
    case synonymAway = "synonym taken away"
    case ruleAway = "rule taken away"
    case patternAway = "pattern of a rule taken away"
    case vetoAway = "'unless' or 'without' of a rule taken away"
    case wordsAltered = "last sentence of a rule taken away"
    case contactAway = "crisis line of a rule taken away"
    case numberAltered = "number of a crisis line altered"

    /// Whether it alters what is said rather than who is found.
    public var altersWords: Bool {
      switch self {
      case .passageAway, .sentenceAway, .figureAltered, .citationAway, .ruleAway, .wordsAltered,
        .contactAway, .numberAltered:
        true
      case .phrasingAway, .synonymAway, .patternAway, .vetoAway: false
      }
    }
  }

  /// Whether it alters a rule for danger or for medical advice.
  var isOfSafety: Bool { ruleKind == .crisis || ruleKind == .medicalAdvice }

  /// Whether two replies to a witness show that it makes a difference.
  func isShown(from original: Observation, to altered: Observation) -> Bool {
    // Rules of danger overlap on purpose. What keeps one of them from catching is there to spare
    // people a false alarm, and not to tell which of the others answers.
    if operation == .vetoAway, original.kind == .crisis, altered.kind == .crisis { return false }
    return !original.isDecided(like: altered)
  }

  func altered(_ guide: Guide) -> Guide {
    var knowledge = guide.knowledge
    alter(&knowledge)
    return Guide(knowledge: knowledge)
  }
}
