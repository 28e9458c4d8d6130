public import Conversation
internal import Knowledge
public import KnowledgeAuthoring
internal import TextSearch

/// What of the knowledge the transcripts exercise, and what they do not.
public struct Coverage: Sendable {
  /// In the order of their kinds.
  public let groups: [Group]

  /// The parts of one sort.
  public struct Group: Sendable {
    public var name: String
    /// What it takes to be exercised.
    public var meaning: String
    public var total: Int
    /// Those that no conversation exercises, in the order in which they are written.
    public var unexercised: [Located<String>]

    public var exercised: Int { total - unexercised.count }
  }

  public init(of trials: [Trial], source: KnowledgeSource, guide: Guide) {
    let reader = Usage.Reader(guide)
    let usages = trials.map { reader.usage(of: $0.turns) }
    let parts = usages.reduce(into: Set<KnowledgePart>()) { $0.formUnion($1.parts) }
    let survey = Survey(
      source: source, guide: guide, parts: parts, texts: usages.flatMap(\.texts))
    groups = [
      survey.passages(), survey.phrasings(), survey.rules(), survey.synonyms(), survey.shorthand(),
      survey.misspellings(), survey.confusables(), survey.fixedSentences(),
    ]
  }
}

/// Goes through the knowledge, sort by sort.
private struct Survey {
  let source: KnowledgeSource
  let guide: Guide
  let parts: Set<KnowledgePart>
  let texts: [String]

  private var knowledge: KnowledgeBase { guide.knowledge }

  private func group(
    _ name: String, _ meaning: String, _ items: [Located<String>],
    isExercised: (Located<String>) -> Bool
  ) -> Coverage.Group {
    Coverage.Group(
      name: name, meaning: meaning, total: items.count,
      unexercised: items.filter { !isExercised($0) })
  }

  func passages() -> Coverage.Group {
    let used = Set(
      knowledge.passages.indices.filter { parts.contains(.passage($0)) }.map {
        knowledge.passages[$0].id
      })
    return group("passages", "shown or offered", source.passages.map(\.id)) {
      used.contains($0.value)
    }
  }

  func phrasings() -> Coverage.Group {
    let analyzer = Analyzer(lexicon: knowledge.lexicon)
    return group("phrasings", "said, word by word", source.phrasings.flatMap(\.questions)) {
      parts.contains(.words(of: analyzer.analyze($0.value)))
    }
  }

  func rules() -> Coverage.Group {
    let used = Set(
      knowledge.rules.indices.filter { parts.contains(.rule($0)) }.map { knowledge.rules[$0].id })
    return group("rules", "decide, or a pattern matches", source.rules.map(\.id)) {
      used.contains($0.value)
    }
  }

  func synonyms() -> Coverage.Group {
    let analyzer = Analyzer(lexicon: knowledge.lexicon, corrects: false)
    let used = parts.reduce(into: Set<[String]>()) { used, part in
      if case .synonym(let phrase) = part { used.insert([phrase.concept] + phrase.words) }
    }
    let items = source.lexicon.thesaurus.flatMap { group in
      group.words.map { word in
        let keys = ConceptPhrase.keys(of: word.value, analyzer)
        return (word: word, keys: ([.concept(group.name.value)] + keys).map(\.term))
      }
    }
    return Coverage.Group(
      name: "thesaurus", meaning: "a visitor says it", total: items.count,
      unexercised: items.filter { !used.contains($0.keys) }.map(\.word))
  }

  func shorthand() -> Coverage.Group {
    group("shorthand", "a visitor types it", source.lexicon.shorthand.map(\.typed)) {
      parts.contains(.reading($0.value))
    }
  }

  func misspellings() -> Coverage.Group {
    group("misspellings", "a visitor types it", source.lexicon.misspellings.flatMap(\.typed)) {
      parts.contains(.reading($0.value))
    }
  }

  func confusables() -> Coverage.Group {
    group("confusables", "a visitor types it", source.lexicon.confusables.map(\.typed)) {
      parts.contains(.confusable($0.value))
    }
  }

  func fixedSentences() -> Coverage.Group {
    group(
      "fixed sentences", "the guide says it",
      source.fixedSentences.sorted { $0.key < $1.key }.map {
        Located($0.key, at: $0.value.location)
      }
    ) { key in
      guard let sentence = FixedSentence.allCases.first(where: { $0.key == key.value }) else {
        return false
      }
      // A sentence with a slot is known by what stands before the slot.
      let start = knowledge[sentence].prefix { $0 != "{" }
      return texts.contains { $0.contains(start) }
    }
  }
}
