public import Knowledge
internal import TextSearch

/// Puts questions that found no answer together by what they share.
///
/// A question is described by the stems of its words and by the thesaurus groups that they belong to,
/// as the guide reads them; a term counts more the fewer documents of the knowledge hold it. Wordings come most asked
/// first, ties in the order of the alphabet; each joins the group whose first wording is most like
/// it, or opens one. So the same log gives the same groups, in whatever order it was written.
public struct GapSearch {
  private let knowledge: KnowledgeBase
  private let analyzer: Analyzer

  /// Shared weight of two wordings in one group, in percent of the weight of all that either holds.
  private static let leastAlike = 30
  /// About the logarithm of the number of documents, in hundredths.
  private static let rarest = 600

  public init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    analyzer = Analyzer(lexicon: knowledge.lexicon)
  }

  /// The groups, largest first; ties by their first wording. Empty where every question found an
  /// answer. Takes time in proportion to the wordings and the groups that share a term with each.
  public func gaps(in entries: [LogEntry]) -> [Gap] {
    var byQuestion: [String: [LogEntry]] = [:]
    for entry in entries where entry.found.isGap {
      if let question = entry.question, !question.isEmpty {
        byQuestion[question, default: []].append(entry)
      }
    }
    let wordings = byQuestion.map { (question: $0.key, entries: $0.value) }
      .sorted { ($1.entries.count, $0.question) < ($0.entries.count, $1.question) }
    return groups(of: wordings.map { terms(of: $0.question) })
      .map { group in Gap(group.map { wordings[$0] }) }
      .sorted {
        ($1.count, $0.wordings[0].question) < ($0.count, $1.wordings[0].question)
      }
  }

  /// Places of the wordings in each group; the first opened it.
  private func groups(of wordings: [Set<String>]) -> [[Int]] {
    func weight(_ terms: Set<String>) -> Int {
      terms.reduce(0) { $0 + self.weight(of: $1) }
    }
    var groups: [[Int]] = []
    var groupsByTerm: [String: [Int]] = [:]
    var weights: [Int] = []
    for (place, terms) in wordings.enumerated() {
      let own = weight(terms)
      let candidates = Set(terms.flatMap { groupsByTerm[$0] ?? [] }).sorted()
      var best: (group: Int, alike: Int)?
      for group in candidates {
        let shared = weight(terms.intersection(wordings[groups[group][0]]))
        let alike = shared * 100 / max(1, own + weights[group] - shared)
        if alike >= Self.leastAlike, alike > best?.alike ?? 0 { best = (group, alike) }
      }
      if let best {
        groups[best.group].append(place)
        continue
      }
      for term in terms { groupsByTerm[term, default: []].append(groups.count) }
      groups.append([place])
      weights.append(own)
    }
    return groups
  }

  /// The inverse document frequency in hundredths; what the knowledge lacks counts as its rarest.
  private func weight(of term: String) -> Int {
    knowledge.terms.number(of: term).flatMap { knowledge.index.rarity(of: $0) } ?? Self.rarest
  }

  /// Stems and thesaurus groups; of a question of function words alone, its words.
  private func terms(of question: String) -> Set<String> {
    let bare = question.split(separator: " ").filter { !Placeholder.isIn(String($0)) }
      .joined(separator: " ")
    let text = analyzer.analyze(bare)
    let meaningful = text.tokens.filter { !$0.isFunctionWord }
    let groups = ThesaurusMatches(PatternMatches(of: knowledge.patterns, in: text))
    let names = groups.names(in: text.tokens.indices)
    let terms = meaningful.map(\.stem) + names
    return Set(terms.isEmpty ? text.tokens.map(\.stem) : terms)
  }
}
