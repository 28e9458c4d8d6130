/// The knowledge folder as it was written, each value with its place.
public struct KnowledgeSource: Sendable {
  public var sections: [SourceSection] = []
  public var phrasings: [SourcePhrasings] = []
  public var references: [Located<CSLItem>] = []
  public var rules: [SourceRule] = []
  public var sayings: [SourceSayings] = []
  public var replies: [String: SourceReply] = [:]
  public var concepts: [SourceConcept] = []
  public var contacts: [SourceContact] = []
  public var clinic: [String: Located<String>] = [:]
  public var fixedSentences: [String: Located<String>] = [:]
  public var links: [SourceLinks] = []
  public var suggestions: [(passage: Located<String>, question: Located<String>)] = []
  public var lexicon = SourceLexicon()
  public var claims: [SourceClaim] = []
  public var kindWeights: [SourceSignal] = []
  public var names: [SourceNames] = []
  public var drafting = SourceDrafting()
  /// The page that the folder was drafted from; nil once people have made the draft their own.
  public var draftOf: Located<String>?

  public var passages: [SourcePassage] { sections.flatMap(\.passages) }
}

/// A section of the page, from one Markdown file.
public struct SourceSection: Sendable {
  public var title: Located<String>
  public var passages: [SourcePassage]
}

public struct SourcePassage: Sendable {
  public var id: Located<String>
  public var title: Located<String>
  public var section: String
  public var blocks: [SourceBlock]

  /// The words of the passage, without citations.
  public var text: String {
    blocks.flatMap(\.sentences).map(\.text).joined(separator: " ")
  }
}

public struct SourceBlock: Sendable {
  public var isListItem: Bool
  public var sentences: [SourceSentence]
}

/// A sentence as words and citations in turn.
public struct SourceSentence: Sendable {
  public enum Run: Sendable {
    case text(String)
    case citation([Located<String>])
  }

  public var runs: [Run]
  public var location: SourceLocation

  public var text: String {
    runs.map { run in if case .text(let words) = run { words } else { "" } }.joined()
  }
}

/// The ways people ask for one passage.
public struct SourcePhrasings: Sendable {
  public var passage: Located<String>
  public var questions: [Located<String>]

  package init(passage: Located<String>, questions: [Located<String>]) {
    self.passage = passage
    self.questions = questions
  }
}

public struct SourceRule: Sendable {
  public var id: Located<String>
  public var kind: Located<String>
  public var title: Located<String>?
  public var why: Located<String>?
  public var say: Located<String>?
  public var reply: Located<String>?
  public var contacts: [Located<String>] = []
  public var related: [Located<String>] = []
  public var match: [Located<String>] = []
  public var unless: [Located<String>] = []
  public var without: [Located<String>] = []
  public var examples: [Located<String>] = []
  public var counterexamples: [Located<String>] = []
  public var follow: Located<String>?
  /// `yes` where the rule decides before others of its kind.
  public var prefer: Located<String>?
  public var asks: Located<String>?
}

/// Further ways to say what a rule is for. The engine learns from their words; unlike an example, no
/// single one must be caught.
public struct SourceSayings: Sendable {
  public var rule: Located<String>
  public var like: [Located<String>]
  /// Twins: messages in like words that want another kind of reply.
  public var unlike: [Located<String>]

  package init(rule: Located<String>, like: [Located<String>], unlike: [Located<String>]) {
    self.rule = rule
    self.like = like
    self.unlike = unlike
  }
}

/// A text that several rules share.
public struct SourceReply: Sendable {
  public var name: Located<String>
  public var say: Located<String>
  public var contacts: [Located<String>]
}

/// A named list of words for patterns.
public struct SourceConcept: Sendable {
  public var name: Located<String>
  public var words: [Located<String>]
}

public struct SourceContact: Sendable {
  public var id: Located<String>
  public var name: Located<String>
  public var call: Located<String>?
  public var text: Located<String>?
  public var url: Located<String>?
  public var spanish: Located<String>?
}

/// Where follow-up questions lead from a passage.
public struct SourceLinks: Sendable {
  public var passage: Located<String>
  public var links: [(aspect: Located<String>, passages: [Located<String>])]
}

/// What a signal weighs for each kind of reply that it speaks for or against.
public struct SourceSignal: Sendable {
  public var name: Located<String>
  public var weights: [(kind: Located<String>, weight: Located<String>)]
}

/// Words that would claim more than the page does, and where they may stand all the same.
public struct SourceClaim: Sendable {
  public var words: [Located<String>]
  public var why: Located<String>
  public var allowed: [Allowance]

  /// A place that may use the words: an id, or `anywhere`, and there perhaps only in a phrase.
  public struct Allowance: Sendable {
    public var place: Located<String>
    public var phrase: Located<String>?
    public var reason: Located<String>
  }
}

/// Names of one class, such as drugs: each with its forms, the usual one first.
public struct SourceNames: Sendable {
  public var kind: Located<String>
  public var names: [[Located<String>]]
}

/// What a guide says that is drafted from another page, in place of what is true of this page only.
public struct SourceDrafting: Sendable {
  /// Names of this page's own subject: nothing that is said with one of them is carried over.
  public var subject: [Located<String>] = []
  /// Ids of rules that no other page has a use for.
  public var leaveOut: [Located<String>] = []
  /// By the place that says it: `guide/…`, `kind/…`, `reply/…`, `clinic/…`, or the id of a rule.
  public var sentences: [String: Located<String>] = [:]
}

/// Words: what means the same, what is short for what, what is misspelt how.
public struct SourceLexicon: Sendable {
  public var thesaurus: [SourceConcept] = []
  public var shorthand: [(typed: Located<String>, written: Located<String>)] = []
  public var misspellings: [(meant: Located<String>, typed: [Located<String>])] = []
  public var confusables: [(typed: Located<String>, meant: [Located<String>])] = []
  public var functionWords: [Located<String>] = []
  public var questionWords: [Located<String>] = []
  public var english: [String] = []
  /// Names of people, taken out of what is kept; and those that are everyday words too.
  public var names: [Located<String>] = []
  public var wordsThatAreNames: [Located<String>] = []
}
