internal import KnowledgeAuthoring

/// Drafts the ways to ask for passages, out of their titles and first words.
///
/// What is drafted is mechanical: it makes the guide answer to the page's own words until people have
/// written down how they ask. A phrasing belongs to the first passage that takes it.
struct PhrasingDraft {
  private let key: PhrasingKey
  private let functionWords: Set<String>
  private var taken: Set<String> = []

  /// A passage wants so many; the frames below give about as many.
  private static let most = 24

  init(_ lexicon: SourceLexicon) {
    // Words of English tell nothing about what is the same; without them the key is quick to make.
    var words = lexicon
    words.english = []
    key = PhrasingKey(lexicon: words)
    functionWords = Set((lexicon.functionWords + lexicon.questionWords).map(\.value))
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
    drafted += keywords(of: passage).flatMap { ["\($0)", "\(title) \($0)"] }
    let mine = drafted.filter { phrasing in
      let key = key.key(of: phrasing)
      return !key.isEmpty && taken.insert(key).inserted
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

  /// Words of the first sentences that carry meaning: all of each sentence, and their pairs.
  private func keywords(of passage: Outline.Passage) -> [String] {
    let words = Self.asTyped(passage.blocks.map(\.text).joined(separator: " ").prefix(600))
      .split(separator: " ").map(String.init)
      .filter { !functionWords.contains($0) && $0.count > 2 }
    var seen: Set<String> = []
    let distinct = words.filter { seen.insert($0).inserted }.prefix(16)
    return stride(from: 0, to: distinct.count, by: 4).map { start in
      distinct[start..<min(start + 4, distinct.count)].joined(separator: " ")
    }
  }

  /// Small letters, single spaces, no marks: as people type.
  private static func asTyped(_ text: some StringProtocol) -> String {
    let plain = text.lowercased().map { character -> Character in
      character.isLetter || character.isNumber || character == "'" ? character : " "
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }
}

/// What a page is about: the words of its headings, and those that it uses most.
enum FieldWords {
  private static let most = 60
  private static let fewestUses = 3

  static func words(of outline: Outline, leavingOut functionWords: Set<String>) -> [String] {
    var uses: [String: Int] = [:]
    var order: [String] = []
    func count(_ text: String, by weight: Int) {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        let word = String(word)
        guard word.count > 3, !functionWords.contains(word), word.allSatisfy(\.isASCII) else {
          continue
        }
        if uses[word] == nil { order.append(word) }
        uses[word, default: 0] += weight
      }
    }
    for section in outline.sections {
      count(section.title, by: 2)
      for passage in section.passages {
        count(passage.title, by: 2)
        for block in passage.blocks { count(block.text, by: 1) }
      }
    }
    let ranked = order.enumerated().filter { uses[$0.element]! >= fewestUses }
      .sorted { (uses[$1.element]!, $0.offset) < (uses[$0.element]!, $1.offset) }
    return ranked.prefix(most).map(\.element)
  }
}
