internal import Knowledge
internal import KnowledgeAuthoring

/// A change of the knowledge that a person could type.
public struct KnowledgeEdit: Sendable {
  /// What to do, and where.
  public var advice: String
  /// The lines to write there.
  public var lines: [String]
  var apply: @Sendable (inout KnowledgeSource) -> Void
}

extension KnowledgeEdit {
  /// Groups of the thesaurus that are tried for a word, at most.
  private static let mostGroups = 2

  /// Edits that may let a passage or rule win a message, the smallest first: a word in a group of the
  /// thesaurus, a phrasing or saying, and a phrasing together with a twin for the rule that won.
  ///
  /// - Parameters:
  ///   - missing: words of the message that the expected one does not know.
  ///   - winner: the id of the rule that won; nil where none did.
  static func candidates(
    for message: String, expected: String, missing: [String], winner: String?,
    in source: KnowledgeSource
  ) -> [KnowledgeEdit] {
    let synonyms = missing.prefix(2).flatMap { word in
      groups(of: expected, in: source).prefix(mostGroups).map { synonym(word, in: $0) }
    }
    let isPassage = source.passages.contains { $0.id.value == expected }
    let saying =
      isPassage
      ? phrasing(message, of: expected, in: source) : like(message, of: expected, in: source)
    var edits = synonyms + [saying]
    if let winner, winner != expected {
      edits.append(saying.and(unlike(message, of: winner, in: source)))
    }
    return edits
  }

  /// The groups of the thesaurus that the title of the expected one names.
  private static func groups(of id: String, in source: KnowledgeSource) -> [SourceConcept] {
    let title =
      source.passages.first { $0.id.value == id }?.title.value
      ?? source.rules.first { $0.id.value == id }?.title?.value ?? ""
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    return source.lexicon.thesaurus.filter { group in
      group.words.contains { words.contains($0.value) }
    }
  }

  private static func synonym(_ word: String, in group: SourceConcept) -> KnowledgeEdit {
    let name = group.name.value
    return KnowledgeEdit(
      advice: "add '\(word)' to the words of the group '\(name)' at "
        + place(group.name.location), lines: [word]
    ) { source in
      guard let index = source.lexicon.thesaurus.firstIndex(where: { $0.name.value == name })
      else { return }
      source.lexicon.thesaurus[index].words.append(Located(word, at: group.name.location))
    }
  }

  private static func phrasing(
    _ message: String, of id: String, in source: KnowledgeSource
  ) -> KnowledgeEdit {
    let list = source.phrasings.first { $0.passage.value == id }
    let location = list?.passage.location ?? SourceLocation(file: "sections/", line: 1, column: 1)
    return KnowledgeEdit(
      advice: "add this phrasing below '\(id):' at \(place(location))",
      lines: ["    - " + YAMLScalar.written(message)]
    ) { source in
      let question = Located(message, at: location)
      if let index = source.phrasings.firstIndex(where: { $0.passage.value == id }) {
        source.phrasings[index].questions.append(question)
      } else {
        source.phrasings.append(
          SourcePhrasings(passage: Located(id, at: location), questions: [question]))
      }
    }
  }

  private static func like(
    _ message: String, of id: String, in source: KnowledgeSource
  ) -> KnowledgeEdit {
    saying(message, of: id, in: source, under: "like") { $0.like.append($1) }
  }

  private static func unlike(
    _ message: String, of id: String, in source: KnowledgeSource
  ) -> KnowledgeEdit {
    saying(message, of: id, in: source, under: "unlike") { $0.unlike.append($1) }
  }

  private static func saying(
    _ message: String, of id: String, in source: KnowledgeSource, under list: String,
    add: @escaping @Sendable (inout SourceSayings, Located<String>) -> Void
  ) -> KnowledgeEdit {
    let known = source.sayings.first { $0.rule.value == id }
    let location =
      known?.rule.location ?? SourceLocation(file: "sayings/", line: 1, column: 1)
    return KnowledgeEdit(
      advice: "add this under '\(list):' of '\(id):' at \(place(location))",
      lines: ["    - " + YAMLScalar.written(message)]
    ) { source in
      let text = Located(message, at: location)
      if let index = source.sayings.firstIndex(where: { $0.rule.value == id }) {
        add(&source.sayings[index], text)
      } else {
        var sayings = SourceSayings(rule: Located(id, at: location), like: [], unlike: [])
        add(&sayings, text)
        source.sayings.append(sayings)
      }
    }
  }

  private func and(_ other: KnowledgeEdit) -> KnowledgeEdit {
    let first = self
    return KnowledgeEdit(
      advice: "\(advice); and \(other.advice)", lines: lines + other.lines
    ) { source in
      first.apply(&source)
      other.apply(&source)
    }
  }

  private static func place(_ location: SourceLocation) -> String {
    "\(location.file):\(location.line)"
  }
}
