/// Mends words that are neither known to the knowledge nor English.
struct SpellingCorrector: Sendable {
  let targets: SpellingTargets

  /// The nearest word of the knowledge, or nil where none is near enough.
  ///
  /// The cheapest edit wins; among equals the word that the knowledge uses more, then the first in
  /// the alphabet. Words that begin alike are tried first, since few people miss the first letter;
  /// the others cost half an edit more.
  func correction(of typed: String) -> String? {
    let letters = Array(typed.utf8)
    guard letters.count >= 3, letters.count <= SpellingTargets.longestWord,
      letters.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    let limit = Self.limit(forLength: letters.count)
    var best = Best()
    search(letters, firsts: [letters[0]], limit: limit, penalty: 0, best: &best)
    if best.word == nil, letters[1] != letters[0] {
      search(letters, firsts: [letters[1]], limit: limit, penalty: 0, best: &best)
    }
    if best.word == nil, letters.count >= 5 {
      let others = (97...122).filter { $0 != letters[0] && $0 != letters[1] }
      search(letters, firsts: others, limit: limit, penalty: EditCost.edit / 2, best: &best)
    }
    return best.word.map { targets.words[$0] }
  }

  /// Edits that a word of this length may be away: short words have too many neighbours.
  private static func limit(forLength length: Int) -> Int {
    switch length {
    case ...3: 85
    case 4: 100
    case 5: 120
    case 6...7: 170
    case 8...9: 200
    default: 250
    }
  }

  private struct Best {
    var word: Int?
    var cost = Int.max
    var frequency = 0
  }

  private func search(
    _ letters: [UInt8], firsts: [UInt8], limit: Int, penalty: Int, best: inout Best
  ) {
    let mask = SpellingTargets.letters(of: letters)
    let reach = limit / 50
    for first in firsts {
      for length in max(3, letters.count - reach)...letters.count + reach {
        for word in targets.group(first: first, length: length) {
          let difference = targets.difference(of: mask, fromWord: word)
          guard difference * 50 + penalty <= limit + 50 else { continue }
          let candidate = Array(targets.words[word].utf8)
          guard
            let distance = EditCost.between(letters, candidate, limit: min(limit, best.cost))
          else { continue }
          let cost = distance + penalty
          let frequency = targets.frequencies[word]
          guard cost <= limit else { continue }
          if cost < best.cost || cost == best.cost && frequency > best.frequency {
            best = Best(word: word, cost: cost, frequency: frequency)
          }
        }
      }
    }
  }
}
