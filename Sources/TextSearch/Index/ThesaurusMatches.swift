/// Where a text uses words of the thesaurus.
public struct ThesaurusMatches: Sendable {
  private let found: [(name: String, span: Range<Int>)]

  /// The groups of which a word or phrase stands wholly in `range`, in order of their numbers.
  public func names(in range: Range<Int>) -> [String] {
    found.filter {
      range.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= range.upperBound
    }
    .map(\.name)
  }

  /// The groups of which a word or phrase takes in the token at `index`.
  public func names(at index: Int) -> [String] {
    found.filter { $0.span.contains(index) }.map(\.name)
  }

  public init(_ matches: PatternMatches) {
    found = matches.thesaurusSpans()
  }
}
