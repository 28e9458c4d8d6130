/// Cuts words that were run together into words of the knowledge.
struct WordSegmenter: Sendable {
  let targets: SpellingTargets

  /// The words that `text` is made of, or nil where it is not made of 2 to `mostWords` of them.
  ///
  /// Fewest words first, then the most used. O(n²) look-ups in the length of the text.
  func words(in text: String, mostWords: Int) -> [String]? {
    let letters = Array(text.utf8)
    guard letters.count >= 5, letters.count <= 40 else { return nil }
    var best: [(count: Int, frequency: Int, from: Int)?] = [(0, 0, 0)]
    for end in 1...letters.count {
      var choice: (count: Int, frequency: Int, from: Int)?
      for start in max(0, end - SpellingTargets.longestWord)..<end {
        guard let before = best[start], before.count < mostWords,
          let frequency = frequency(of: letters[start..<end])
        else { continue }
        let count = before.count + 1
        let rarest = before.count == 0 ? frequency : min(before.frequency, frequency)
        if let current = choice, (current.count, -current.frequency) <= (count, -rarest) {
          continue
        }
        choice = (count, rarest, start)
      }
      best.append(choice)
    }
    guard let whole = best[letters.count], whole.count >= 2 else { return nil }
    var words: [String] = []
    var end = letters.count
    while end > 0, let step = best[end] {
      words.append(String(decoding: letters[step.from..<end], as: UTF8.self))
      end = step.from
    }
    return words.reversed()
  }

  /// How often the knowledge uses the word; nil where too rarely for so short a word.
  private func frequency(of letters: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: letters, as: UTF8.self)
    guard let number = targets.words.number(of: word) else { return nil }
    let frequency = targets.frequencies[number]
    switch letters.count {
    case 1: return word == "i" || word == "a" ? frequency : nil
    case 2: return frequency >= 40 ? frequency : nil
    case 3: return frequency >= 10 ? frequency : nil
    default: return frequency
    }
  }
}
