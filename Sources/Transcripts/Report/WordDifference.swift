/// The smallest difference between two texts, word by word.
struct WordDifference {
  /// Places where the texts part, in order.
  let hunks: [Hunk]

  struct Hunk: Equatable {
    var expected: Side
    var got: Side
  }

  /// Words that differ, with a few around them.
  struct Side: Equatable {
    var before: String
    var changed: String
    var after: String
  }

  /// Words shown of a stretch that differs; from a longer one the middle is left out.
  private static let longest = 40
  /// Words shown on either side.
  private static let margin = 4
  /// Above this number of words that differ, the search for the smallest difference, which takes
  /// time in the square of it, is left out.
  private static let most = 1_500

  init(_ expected: String, _ got: String) {
    let expected = expected.split(whereSeparator: \.isWhitespace).map { String($0) }
    let got = got.split(whereSeparator: \.isWhitespace).map { String($0) }
    hunks = Self.changes(expected, got).map { change in
      Hunk(
        expected: Self.side(of: expected, change.expected), got: Self.side(of: got, change.got))
    }
  }

  private typealias Change = (expected: Range<Int>, got: Range<Int>)

  private static func changes(_ expected: [String], _ got: [String]) -> [Change] {
    let head = zip(expected, got).prefix { $0 == $1 }.count
    let tail = zip(expected[head...].reversed(), got[head...].reversed()).prefix { $0 == $1 }.count
    let old = head..<expected.count - tail
    let new = head..<got.count - tail
    guard !old.isEmpty || !new.isEmpty else { return [] }
    guard old.count + new.count <= most else { return [(old, new)] }
    let difference = got[new].difference(from: expected[old])
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(old.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(new.lowerBound + offset)
      }
    }
    var changes: [Change] = []
    var (i, j) = (old.lowerBound, new.lowerBound)
    while i < old.upperBound || j < new.upperBound {
      let (fromOld, fromNew) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if fromOld == i, fromNew == j {
        i += 1
        j += 1
      } else {
        changes = joined(changes, (fromOld..<i, fromNew..<j))
      }
    }
    return changes
  }

  /// Changes that nearly touch are one: two brackets with a word between them read badly.
  private static func joined(_ changes: [Change], _ next: Change) -> [Change] {
    guard let last = changes.last, next.expected.lowerBound - last.expected.upperBound <= margin
    else { return changes + [next] }
    return changes.dropLast() + [
      (
        last.expected.lowerBound..<next.expected.upperBound,
        last.got.lowerBound..<next.got.upperBound
      )
    ]
  }

  private static func side(of words: [String], _ change: Range<Int>) -> Side {
    let from = max(0, change.lowerBound - margin)
    let to = min(words.count, change.upperBound + margin)
    let before = (from > 0 ? ["…"] : []) + words[from..<change.lowerBound]
    let after = words[change.upperBound..<to] + (to < words.count ? ["…"] : [])
    return Side(
      before: before.joined(separator: " "),
      changed: shortened(words[change]).joined(separator: " "),
      after: after.joined(separator: " "))
  }

  private static func shortened(_ words: ArraySlice<String>) -> [String] {
    guard words.count > longest else { return Array(words) }
    return words.prefix(longest / 2) + ["…"] + words.suffix(longest / 2)
  }
}
