/// The terms that a run of words is indexed and searched by.
///
/// Stems; pairs of neighbouring stems, which tell `side effect` from `effect` and `how many` from
/// `how`; and the names of the thesaurus groups that its words belong to, alone and together.
public struct TermExtractor {
  private let text: AnalyzedText
  private let range: Range<Int>
  private let groups: ThesaurusMatches

  /// Weight of a pair of neighbours and of a thesaurus group, in percent of a stem's own.
  public static let pairWeight = 50
  public static let groupWeight = 60
  /// Weight of two groups named together, as ketamine and amygdala, in percent; and how many
  /// partners of each are taken, so that a long story stays linear.
  public static let groupPairWeight = 50
  private static let mostPartners = 6

  /// - Parameter range: the tokens whose terms are wanted.
  public init(_ text: AnalyzedText, in range: Range<Int>, groups: ThesaurusMatches) {
    self.text = text
    self.range = range
    self.groups = groups
  }

  /// All terms, each once, in order of first occurrence.
  public func terms() -> [Term] {
    var seen: Set<String> = []
    var terms: [Term] = []
    visit { first, second, weight in
      let text = second.map { first + " " + $0 } ?? first
      if seen.insert(text).inserted { terms.append(Term(text: text, weight: weight)) }
    }
    return terms
  }

  /// Those that the knowledge uses, each once, in order of first occurrence.
  public func terms(knownTo table: TermTable) -> [QueryTerm] {
    var seen: Set<Int> = []
    var terms: [QueryTerm] = []
    visit { first, second, weight in
      // Most pairs are unknown: no string is made for them.
      guard let number = second.map({ table.number(of: first, $0) }) ?? table.number(of: first),
        seen.insert(number).inserted
      else { return }
      let text = second.map { first + " " + $0 } ?? first
      terms.append(QueryTerm(text: text, number: number, weight: weight))
    }
    return terms
  }

  /// Calls `add` with each term, as one word or two, and its weight in percent.
  private func visit(_ add: (_ first: String, _ second: String?, _ weight: Int) -> Void) {
    for index in range {
      let token = text.tokens[index]
      add(token.stem, nil, 100)
      for alternative in token.alternatives { add(alternative, nil, 100) }
      if index + 1 < range.upperBound, text.tokens[index + 1].sentence == token.sentence {
        add(token.stem, text.tokens[index + 1].stem, Self.pairWeight)
      }
    }
    let names = groups.names(in: range)
    for (index, name) in names.enumerated() {
      add(name, nil, Self.groupWeight)
      for other in names[..<index].suffix(Self.mostPartners) where other != name {
        add(other, name, Self.groupPairWeight)
      }
    }
  }
}
