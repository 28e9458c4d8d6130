internal import Knowledge

/// Puts the part of a passage first that the question asks for.
enum Emphasis {
  /// The passage's blocks: for a question of number, the sentence with a figure comes first.
  static func blocks(of passage: Passage, for asks: [QuestionKind]) -> [Passage.Block] {
    guard asks.contains(.number), let block = passage.blocks.first, !block.isListItem,
      let index = block.sentences.firstIndex(where: holdsFigure), index > 0
    else { return passage.blocks }
    var sentences = block.sentences
    sentences.insert(sentences.remove(at: index), at: 0)
    return [Passage.Block(isListItem: false, sentences: sentences)] + passage.blocks.dropFirst()
  }

  /// The first sentence of a passage, and its list where that sentence opens one.
  static func core(of passage: Passage) -> [Passage.Block] {
    guard let first = passage.blocks.first else { return [] }
    let opening = Passage.Block(
      isListItem: first.isListItem, sentences: Array(first.sentences.prefix(1)))
    return first.sentences.count == 1
      ? [opening] + passage.blocks.dropFirst().prefix(while: { $0.isListItem }) : [opening]
  }

  private static func holdsFigure(_ sentence: Passage.Sentence) -> Bool {
    sentence.text.utf8.contains { (48...57).contains($0) }
  }
}
