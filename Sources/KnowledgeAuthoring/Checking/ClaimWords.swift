internal import TextSearch

/// Words of `claims.yaml`: each is met by its stem, or with `=` before it by exactly that form.
struct ClaimWords {
  private enum Key {
    case stem(String)
    case exact(String)
  }

  private let keys: [Key]

  init(_ text: String) {
    keys = text.split(separator: " ").flatMap { part in
      let isExact = part.hasPrefix("=")
      return ProseWord.words(of: part).map { isExact ? Key.exact($0.text) : .stem($0.stem) }
    }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// Where the words stand in a row, as ranges of positions in `words`, in ascending order.
  func matches(in words: [ProseWord]) -> [Range<Int>] {
    guard !keys.isEmpty, words.count >= keys.count else { return [] }
    return (0...words.count - keys.count).compactMap { start in
      let matches = zip(keys, words[start...]).allSatisfy { key, word in
        switch key {
        case .stem(let stem): stem == word.stem
        case .exact(let form): form == word.text
        }
      }
      return matches ? start..<start + keys.count : nil
    }
  }
}
