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
  /// The id of the passage or rule that it belongs to; nil for a word, which may help several.
  public var owner: String?
  /// The kind of the rule that was altered; nil for everything else.
  var ruleKind: ReplyKind?
  /// Messages of which one must be decided otherwise, or the alteration makes no difference; empty
  /// where it always makes one.
  var witnesses: [String]
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
    case wordsAltered = "last sentence of a rule taken away"
    case contactAway = "crisis line of a rule taken away"

    /// Whether it alters what is said rather than who is found.
    public var altersWords: Bool {
      switch self {
      case .passageAway, .sentenceAway, .figureAltered, .citationAway, .ruleAway, .wordsAltered,
        .contactAway:
        true
      case .phrasingAway, .synonymAway, .patternAway: false
      }
    }
  }

  /// Whether it alters a rule for danger or for medical advice.
  var isOfSafety: Bool { ruleKind == .crisis || ruleKind == .medicalAdvice }

  func altered(_ guide: Guide) -> Guide {
    var knowledge = guide.knowledge
    alter(&knowledge)
    return Guide(knowledge: knowledge)
  }
}
