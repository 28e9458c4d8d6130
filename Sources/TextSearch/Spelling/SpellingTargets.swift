/// The words that a misspelling may be mended to, grouped by first letter and length.
struct SpellingTargets: Sendable {
  let words: Vocabulary
  /// How often the knowledge uses each word, at most `largestFrequency`.
  let frequencies: PackedIntegers
  /// For each word, the letters it holds, folded to 21 bits.
  private let letters: PackedIntegers
  /// For each group, where its words begin; words are numbered in the order of their groups.
  private let groupStarts: PackedIntegers

  static let largestFrequency = 1000
  static let longestWord = 24

  init(from reader: inout PackedReader) throws(PackedError) {
    words = try Vocabulary(from: &reader)
    frequencies = try reader.integers()
    letters = try reader.integers()
    groupStarts = try reader.integers()
    guard frequencies.count == words.count, letters.count == words.count,
      groupStarts.count == 26 * longestWordGroups + 1, groupStarts.last == words.count
    else { throw .inconsistent(at: 0) }
  }

  private var longestWordGroups: Int { Self.longestWord + 1 }

  /// Numbers of the words with this first letter and length.
  func group(first: UInt8, length: Int) -> Range<Int> {
    guard (97...122).contains(first), (0...Self.longestWord).contains(length) else { return 0..<0 }
    let group = Int(first - 97) * longestWordGroups + length
    return groupStarts[group]..<groupStarts[group + 1]
  }

  /// Letters that one of two words has and the other lacks, at most.
  func difference(of letters: Int, fromWord number: Int) -> Int {
    (letters ^ self.letters[number]).nonzeroBitCount
  }

  static func letters(of word: some Sequence<UInt8>) -> Int {
    word.reduce(0) { $0 | 1 << (Int($1) % 21) }
  }

  /// Lays out the words that spelling can aim at; words with other marks than a...z are left out.
  static func write(_ words: [String: Int], to writer: inout PackedWriter) {
    var groups = [[String]](repeating: [], count: 26 * (longestWord + 1))
    for word in words.keys.sorted() {
      let utf8 = Array(word.utf8)
      guard let first = utf8.first, utf8.count <= longestWord,
        utf8.allSatisfy({ (97...122).contains($0) })
      else { continue }
      groups[Int(first - 97) * (longestWord + 1) + utf8.count].append(word)
    }
    let ordered = groups.flatMap { $0 }
    var starts = [0]
    for group in groups { starts.append(starts[starts.count - 1] + group.count) }
    Vocabulary.write(ordered, to: &writer)
    writer.write(ordered.map { min(words[$0]!, largestFrequency) })
    writer.write(ordered.map { letters(of: $0.utf8) })
    writer.write(starts)
  }
}
