/// Ids that two things share.
enum IdentityCheck {
  static func findings(in source: KnowledgeSource) -> [Finding] {
    let patternLists = source.lexicon.thesaurus + source.concepts
    return duplicates(among: source.passages.map(\.id), what: "passage")
      + duplicates(among: source.rules.map(\.id), what: "rule")
      + duplicates(
        among: source.references.map { Located($0.value.id, at: $0.location) }, what: "reference")
      + duplicates(among: patternLists.map(\.name), what: "concept")
      + duplicates(among: source.contacts.map(\.id), what: "crisis line")
      + duplicates(among: source.phrasings.map(\.passage), what: "list of phrasings for")
      + duplicates(among: source.sayings.map(\.rule), what: "list of sayings for")
  }

  private static func duplicates(among ids: [Located<String>], what: String) -> [Finding] {
    var known: [String: SourceLocation] = [:]
    return ids.compactMap { id in
      guard let first = known[id.value] else {
        known[id.value] = id.location
        return nil
      }
      return Finding(
        .error, at: id.location,
        "the \(what) '\(id.value)' stands at \(first.file):\(first.line) already",
        "give one of them another id, or make them one")
    }
  }
}
