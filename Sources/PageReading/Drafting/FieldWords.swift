/// What a page is about: the words of its headings, and those that it uses most.
enum FieldWords {
  private static let most = 150
  private static let fewestUses = 2

  static func words(of outline: Outline, leavingOut functionWords: Set<String>) -> [String] {
    var uses: [String: Int] = [:]
    var order: [String] = []
    func count(_ text: String, by weight: Int) {
      for typed in text.split(whereSeparator: { !$0.isLetter }) {
        let word = typed.lowercased()
        // An abbreviation is a name, however short.
        let isName = typed.count > 1 && typed.allSatisfy(\.isUppercase)
        guard word.count > 3 || isName, !functionWords.contains(word), word.allSatisfy(\.isASCII)
        else { continue }
        let weight = isName ? fewestUses : weight
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
