/// Where a text uses words of the thesaurus.
public struct ThesaurusMatches: Sendable {
  private struct Match {
    var name: String
    var span: Range<Int>
  }

  /// Matches by group and place.
  private let found: [Match]
  /// For each token, the matches that begin there and those that take it in, as numbers in `found`.
  private var beginning: [[Int]]
  private var covering: [[Int]]

  /// The groups of which a word or phrase stands wholly in `range`, in order of their numbers.
  public func names(in range: Range<Int>) -> [String] {
    let inside = range.clamped(to: beginning.indices).flatMap { beginning[$0] }.filter {
      found[$0].span.upperBound <= range.upperBound
    }
    return inside.sorted().map { found[$0].name }
  }

  /// The groups of which a word or phrase takes in the token at `index`.
  public func names(at index: Int) -> [String] {
    covering.indices.contains(index) ? covering[index].map { found[$0].name } : []
  }

  /// No group anywhere.
  public static let none = ThesaurusMatches(found: [])

  public init(_ matches: PatternMatches) {
    self.init(found: matches.thesaurusSpans().map { Match(name: $0.name, span: $0.span) })
  }

  private init(found: [Match]) {
    self.found = found
    let end = found.map { $0.span.upperBound }.max() ?? 0
    beginning = [[Int]](repeating: [], count: end)
    covering = beginning
    for (number, match) in found.enumerated() {
      beginning[match.span.lowerBound].append(number)
      for index in match.span { covering[index].append(number) }
    }
  }
}
