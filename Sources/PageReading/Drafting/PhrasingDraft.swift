internal import KnowledgeAuthoring

/// Drafts the ways to ask for passages, out of their titles and first words.
///
/// What is drafted is mechanical: it makes the guide answer to the page's own words until people have
/// written down how they ask. A phrasing belongs to the first passage that takes it.
struct PhrasingDraft {
  private let key: PhrasingKey
  private let functionWords: Set<String>
  private var taken: Set<String> = []
  /// Ways to ask for a title, and the passage of that title that stands first.
  private var reserved: [String: String] = [:]

  private let telling: TellingWords

  /// More would only slow the build down.
  private static let most = 300

  init(_ lexicon: SourceLexicon, outline: Outline) {
    // Words of English tell nothing about what is the same; without them the key is quick to make.
    var words = lexicon
    words.english = []
    key = PhrasingKey(lexicon: words)
    functionWords = Set((lexicon.functionWords + lexicon.questionWords).map(\.value))
    telling = TellingWords(outline, leavingOut: functionWords)
    for passage in outline.passages {
      for phrasing in asked(passage.title) {
        let key = key.key(of: phrasing)
        if reserved[key] == nil { reserved[key] = passage.id }
      }
    }
  }

  /// The phrasings of one passage; never empty.
  ///
  /// - Parameter section: the section's title, where the passage opens the section.
  mutating func phrasings(
    of passage: Outline.Passage, in section: String, opensSection: Bool, number: Int
  ) -> [String] {
    let title = Self.asTyped(passage.title)
    let place = Self.asTyped(section)
    var drafted = asked(passage.title)
    if opensSection, place != title { drafted += asked(section) }
    if title != place { drafted += ["\(title) \(place)", "\(place) \(title)"] }
    drafted += telling.words(of: passage).flatMap { word in
      Self.framesOfWord.map { "\($0) \(word)" }
    }
    drafted += statements(of: passage)
    let mine = drafted.filter { phrasing in
      let key = key.key(of: phrasing)
      return !key.isEmpty && reserved[key] ?? passage.id == passage.id
        && taken.insert(key).inserted
    }
    if !mine.isEmpty { return Array(mine.prefix(Self.most)) }
    let last = "part \(number) of the page"
    taken.insert(key.key(of: last))
    return [last]
  }

  private static let framesOfTopic = [
    "what is", "tell me about", "what about", "what does the page say about", "can you explain",
    "more about", "i want to know about", "information on", "do you have", "what do you know about",
    "how does it work with", "why",
  ]
  /// How people ask about a thing, whatever it is: the forms of a question must speak for no other kind
  /// of reply.
  private static let framesOfWord = [
    "what is", "what does it mean", "tell me about", "how does it work", "how long", "how many",
    "how much", "when", "can i", "do i need", "is it", "which", "where",
  ]
  private static let framesOfQuestion = ["tell me", "can you tell me", "i want to know", "explain"]

  /// The ways to ask for a title: as it stands, and framed. Of one that asks, the words with a meaning
  /// are framed too.
  private func asked(_ title: String) -> [String] {
    let typed = Self.asTyped(title)
    guard title.hasSuffix("?") else {
      return [typed] + Self.framesOfTopic.map { "\($0) \(typed)" }
    }
    let topic = typed.split(separator: " ").filter { !functionWords.contains(String($0)) }
      .joined(separator: " ")
    let ofTopic =
      topic.isEmpty ? [] : [topic] + Self.framesOfTopic.prefix(8).map { "\($0) \(topic)" }
    return [typed] + Self.framesOfQuestion.map { "\($0) \(typed)" } + ofTopic
  }

  /// What the passage says, in runs of its words: the page's own way to speak of it.
  private func statements(of passage: Outline.Passage) -> [String] {
    passage.blocks.flatMap { block in
      block.text.split(whereSeparator: { ".!?;:\n".contains($0) }).flatMap { sentence in
        let words = Self.asTyped(sentence).split(separator: " ").map(String.init)
        return stride(from: 0, to: words.count, by: Self.runLength).map { start in
          words[start..<min(start + Self.runLength, words.count)].joined(separator: " ")
        }
      }
    }
  }

  /// Words of a run: about those of a question.
  private static let runLength = 9

  /// Small letters, single spaces, no marks: as people type.
  static func asTyped(_ text: some StringProtocol) -> String {
    let plain = text.lowercased().map { character -> Character in
      character.isLetter || character.isNumber || character == "'" ? character : " "
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }
}
