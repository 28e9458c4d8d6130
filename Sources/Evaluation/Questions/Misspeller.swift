internal import TextSearch

/// Writes a question as hurried fingers and ears would: a seeded source of realistic misspellings.
///
/// The slips are those of Damerau (1964), a letter left out, put in, exchanged or swapped with its
/// neighbour, drawn as people make them: keys that lie beside each other, vowels that sound alike,
/// doubled letters made single, apostrophes and spaces dropped. First letters stay, as people seldom
/// miss them (Pollock and Zamora, 1984).
public struct Misspeller {
  private var random: SplitMix

  /// Words shorter than this are left alone: a slip in 'it' is another word.
  private static let shortest = 4

  public init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// The question with `count` of its words misspelt, or as many as are long enough.
  public mutating func misspelt(_ question: String, words count: Int) -> String {
    var words = question.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var places = words.indices.filter { Self.canBeMisspelt(words[$0]) }
    for _ in 0..<min(count, places.count) {
      let place = places.remove(at: draw(places.count))
      words[place] = slip(in: words[place])
    }
    return words.joined(separator: " ")
  }

  private static func canBeMisspelt(_ word: String) -> Bool {
    word.utf8.count >= shortest && word.utf8.allSatisfy { isLetter($0) || $0 == apostrophe }
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func slip(in word: String) -> String {
    var letters = Array(word.utf8)
    if let mark = letters.firstIndex(of: Self.apostrophe) {
      letters.remove(at: mark)
      return String(decoding: letters, as: UTF8.self)
    }
    let place = 1 + draw(letters.count - 1)
    if let double = letters.indices.dropFirst().first(where: { letters[$0] == letters[$0 - 1] }),
      draw(3) == 0
    {
      letters.remove(at: double)
    } else {
      switch draw(5) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(letters[place], at: place)
      case 2 where place + 1 < letters.count && letters[place] != letters[place + 1]:
        letters.swapAt(place, place + 1)
      case 3: letters[place] = likeSound(letters[place])
      default: letters[place] = neighbour(of: letters[place])
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func likeSound(_ letter: UInt8) -> UInt8 {
    let groups = ["aeiou", "ck", "sz", "td", "mn", "fv", "gj", "iy"]
    for group in groups.map({ Array($0.utf8) }) where group.contains(letter) {
      let others = group.filter { $0 != letter }
      return others[draw(others.count)]
    }
    return neighbour(of: letter)
  }

  private mutating func neighbour(of letter: UInt8) -> UInt8 {
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map({ Array($0.utf8) }) {
      guard let place = row.firstIndex(of: letter | 0x20) else { continue }
      let beside = [place - 1, place + 1].filter(row.indices.contains)
      return row[beside[draw(beside.count)]]
    }
    return letter
  }

  private mutating func draw(_ count: Int) -> Int {
    Int(random.next() % UInt64(count))
  }
}
