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

  public init(_ matches: PatternMatches) {
    found = matches.thesaurusSpans()
  }
}
