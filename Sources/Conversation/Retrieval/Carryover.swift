internal import Knowledge
internal import TextSearch

/// What a message that leans on the talk so far takes from it: the topic's words, and the
/// neighbourhood of the last answer.
struct Carryover {
  private let words: [QueryTerm]
  private let last: Int?
  private let points: (same: Int, linked: Int, section: Int)
  private let knowledge: KnowledgeBase

  /// Weight of a carried word in percent, and points for the last answer, for a passage that it
  /// links to, for another of its section: where a message has no content of its own; where it has,
  /// and says that it goes on; and where it is merely short. Tuned on labelled conversations.
  private static let bare = (weight: 40, points: (same: 6, linked: 5, section: 3))
  private static let short = (weight: 15, points: (same: 2, linked: 3, section: 2))
  private static let own = (weight: 30, points: (same: 2, linked: 3, section: 2))

  init(from state: ConversationState, to message: Understanding, in knowledge: KnowledgeBase) {
    let share =
      message.meaningfulWords == 0
      ? Self.bare : Ellipsis.goesOn(message.text) ? Self.own : Self.short
    let leans = message.leansOnTopic
    words = leans ? state.topic.map { QueryTerm(text: $0, weight: share.weight) } : []
    last = leans ? state.answered.first : nil
    points = share.points
    self.knowledge = knowledge
  }

  /// Carried words that the message does not say itself; and groups of the thesaurus that it names,
  /// paired with carried ones, as in 'what does it do to the amygdala' after a question on ketamine.
  func terms(beside own: [QueryTerm]) -> [QueryTerm] {
    let groups = own.filter { Self.isGroup($0.text) }
    let pairs = words.filter { Self.isGroup($0.text) }.flatMap { carried in
      groups.flatMap { group in
        [carried.text + " " + group.text, group.text + " " + carried.text].map {
          QueryTerm(text: $0, weight: TermExtractor.groupPairWeight)
        }
      }
    }
    return (words + pairs).filter { word in !own.contains { $0.text == word.text } }
  }

  /// Whether a term names one group of the thesaurus, alone.
  private static func isGroup(_ term: String) -> Bool {
    term.utf8.first == UInt8(ascii: "<") && !term.utf8.contains(UInt8(ascii: " "))
  }

  func points(for document: Int) -> Int {
    guard let last, document < knowledge.passages.count else { return 0 }
    if document == last { return points.same }
    let passage = knowledge.passages[last]
    if passage.links.contains(where: { $0.passages.contains(document) }) { return points.linked }
    return knowledge.passages[document].section == passage.section ? points.section : 0
  }
}
