public import Conversation
public import Knowledge

extension Transcript {
  /// Talks as a transcript that expects of each reply what it was: to be read, and a test at once.
  /// Its expectations bear the mark `# recorded`. A message of which no printable word is left, and a
  /// talk without messages, leave nothing.
  public init(
    recording talks: [[(typed: String, turn: Turn)]], title: String, in knowledge: KnowledgeBase
  ) {
    let said = talks.map { talk in
      talk.map { (words: TranscriptWriter.clean($0.typed), turn: $0.turn) }
        .filter { !$0.words.isEmpty }
    }
    let exchanges = said.filter { !$0.isEmpty }.enumerated().flatMap { number, talk in
      talk.enumerated().map { index, said in
        Exchange(
          visitor: said.words,
          expectations: RecordedReply(of: said.turn, in: knowledge).demands.map {
            Expectation($0, isRecorded: true)
          },
          talk: number > 0 && index == 0 ? "" : nil)
      }
    }
    self.init(
      title: title, opening: Expectation(.text(knowledge[.opening]), isRecorded: true),
      exchanges: exchanges)
  }
}
