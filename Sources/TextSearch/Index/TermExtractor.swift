/// The terms that a run of words is indexed and searched by.
///
/// Stems; pairs of neighbouring stems, which tell `side effect` from `effect` and `how many` from
/// `how`; and the names of the thesaurus groups that its words belong to, alone and together.
public struct TermExtractor: Sendable {
  /// Weight of a pair of neighbours and of a thesaurus group, in percent of a stem's own.
  public static let pairWeight = 50
  public static let groupWeight = 60
  /// Weight of two groups named together, as ketamine and amygdala, in percent; and how many
  /// partners of each are taken, so that a long story stays linear.
  public static let groupPairWeight = 50
  private static let mostPartners = 6

  /// Terms of the tokens in `range`, each once, in order of first occurrence.
  public static func terms(
    of text: AnalyzedText, in range: Range<Int>, groups: ThesaurusMatches
  ) -> [QueryTerm] {
    var seen: Set<String> = []
    var terms: [QueryTerm] = []
    func add(_ term: String, _ weight: Int) {
      if seen.insert(term).inserted { terms.append(QueryTerm(text: term, weight: weight)) }
    }
    for index in range {
      let token = text.tokens[index]
      add(token.stem, 100)
      for alternative in token.alternatives { add(alternative, 100) }
      if index + 1 < range.upperBound, text.tokens[index + 1].sentence == token.sentence {
        add(token.stem + " " + text.tokens[index + 1].stem, pairWeight)
      }
    }
    let names = groups.names(in: range)
    for (index, name) in names.enumerated() {
      add(name, groupWeight)
      for other in names[..<index].suffix(mostPartners) where other != name {
        add(other + " " + name, groupPairWeight)
      }
    }
    return terms
  }
}
