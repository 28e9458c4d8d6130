internal import Conversation
internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Which replies an edit reaches by itself; others move because training weighs everything together.
struct EditReach {
  /// Ids of the passages and rules that were edited.
  private let owners: Set<String>
  /// What was said before and is said now.
  private let gone: [String]
  private let added: [String]
  /// Edited words of the lexicon, each by the stems of the version that knows it better.
  private let words: [String]
  private let analyzers: [Analyzer]

  init(_ edits: [SourceEdit], _ sentences: [SentenceChange], _ versions: [Guide]) {
    owners = edits.reduce(into: []) { $0.formUnion($1.owners) }
    gone = sentences.compactMap { $0.old?.value }
    added = sentences.compactMap { $0.new?.value }
    let analyzers = versions.map { Analyzer(lexicon: $0.knowledge.lexicon, corrects: false) }
    words = edits.compactMap(\.typed).flatMap { word in
      analyzers.map { Self.stems(of: word, $0) }
    }.filter { $0 != "  " }
    self.analyzers = analyzers
  }

  /// Whether what was edited decides, speaks, or stands in the message.
  func covers(_ message: String, from old: Observation, to new: Observation) -> Bool {
    let deciding = [old.winner, new.winner, old.rule, new.rule].compactMap { $0 }
    if deciding.contains(where: owners.contains) { return true }
    if old.text != new.text,
      gone.contains(where: { old.text.contains($0) && !new.text.contains($0) })
        || added.contains(where: { new.text.contains($0) && !old.text.contains($0) })
    {
      return true
    }
    guard !words.isEmpty else { return false }
    return analyzers.contains { analyzer in
      let stems = Self.stems(of: message, analyzer)
      return words.contains(where: stems.contains)
    }
  }

  /// The stems with a blank around each, so that only whole words are found.
  private static func stems(of text: String, _ analyzer: Analyzer) -> String {
    " " + analyzer.analyze(text).tokens.map(\.stem).joined(separator: " ") + " "
  }
}
