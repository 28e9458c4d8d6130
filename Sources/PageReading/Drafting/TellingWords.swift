/// The words by which a passage differs from the others of its page.
struct TellingWords {
  /// For each word, how many passages hold it.
  private let holders: [String: Int]
  private let functionWords: Set<String>

  /// One word of so many of the passage's, and a few at least.
  private static let share = 8
  private static let fewest = 6

  init(_ outline: Outline, leavingOut functionWords: Set<String>) {
    self.functionWords = functionWords
    var holders: [String: Int] = [:]
    for passage in outline.passages {
      for word in Set(Self.words(of: passage)) { holders[word, default: 0] += 1 }
    }
    self.holders = holders
  }

  /// Those that the fewest passages hold, of these those that it uses most, then in its order.
  func words(of passage: Outline.Passage) -> [String] {
    var uses: [String: Int] = [:]
    var order: [String] = []
    for word in Self.words(of: passage) where word.count > 2 && !functionWords.contains(word) {
      if uses[word] == nil { order.append(word) }
      uses[word, default: 0] += 1
    }
    let most = max(Self.fewest, passage.blocks.map(\.text.wordCount).reduce(0, +) / Self.share)
    return order.enumerated().sorted { one, other in
      (holders[one.element]!, -uses[one.element]!, one.offset)
        < (holders[other.element]!, -uses[other.element]!, other.offset)
    }.prefix(most).map(\.element)
  }

  private static func words(of passage: Outline.Passage) -> [String] {
    let text = ([passage.title] + passage.blocks.map(\.text)).joined(separator: " ")
    return PhrasingDraft.asTyped(text).split(separator: " ").map(String.init)
  }
}
