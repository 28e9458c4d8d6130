public import Knowledge

/// The words of passages with the ids of the works that they cite: `… at some point [nimh-2022].`
public enum CitedText {
  public static func text(of sentence: Passage.Sentence, in knowledge: KnowledgeBase) -> String {
    var text = ""
    for run in sentence.runs {
      switch run {
      case .text(let words): text += words
      case .citation(let works):
        text += "[" + works.map { knowledge.references[$0].id }.joined(separator: ", ") + "]"
      }
    }
    return text
  }

  /// A line for each paragraph or list item.
  public static func lines(of passage: Passage, in knowledge: KnowledgeBase) -> [String] {
    passage.blocks.map { block in
      (block.isListItem ? "- " : "")
        + block.sentences.map { text(of: $0, in: knowledge) }.joined(separator: " ")
    }
  }
}
