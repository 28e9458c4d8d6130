internal import Knowledge
package import KnowledgeAuthoring

/// A complete knowledge folder in memory, as small as one can be in which nothing is wrong.
package struct SmallKnowledge {
  package private(set) var files = Self.files

  package init() {}

  /// Replaces the one occurrence of a text in a file.
  package mutating func replace(_ old: String, with new: String, in path: String) {
    let index = files.firstIndex { $0.path == path }!
    precondition(files[index].text.split(separator: old).count <= 2, "stands twice: \(old)")
    precondition(files[index].text.contains(old), "stands nowhere: \(old)")
    files[index].text = files[index].text.replacing(old, with: new)
  }

  package mutating func set(_ path: String, to text: String?) {
    files.removeAll { $0.path == path }
    if let text {
      files.append(SourceFile(path: path, text: text))
      files.sort { $0.path < $1.path }
    }
  }

  package var compiled: CompiledKnowledge { CompiledKnowledge(files: files) }

  /// What the check says, each finding as `file:line:column: severity: problem`.
  package func findings(
    reading: ((String) -> KnowledgeCheck.Reading)? = nil
  ) -> [String] {
    let compiled = compiled
    let engine = reading ?? Self.obedient(compiled.source)
    return KnowledgeCheck.findings(in: compiled) { _ in engine }.map(Self.line)
  }

  package static func line(_ finding: Finding) -> String {
    let place = finding.location
    let severity = finding.severity == .error ? "error" : "warning"
    return "\(place.file):\(place.line):\(place.column): \(severity): \(finding.problem)"
  }

  /// An engine that reads every example and phrasing as its author meant it.
  package static func obedient(_ source: KnowledgeSource) -> (String) -> KnowledgeCheck.Reading {
    var readings: [String: KnowledgeCheck.Reading] = [:]
    for list in source.phrasings {
      for question in list.questions {
        readings[question.value] = .init(caught: [], kind: .answer, passage: list.passage.value)
      }
    }
    for rule in source.rules {
      let kind = ReplyKind.allCases.first { $0.name == rule.kind.value } ?? .answer
      for example in rule.examples {
        let others = readings[example.value]?.caught ?? []
        readings[example.value] = .init(
          caught: others + [rule.id.value], kind: kind, passage: nil)
      }
    }
    let unmet = KnowledgeCheck.Reading(caught: [], kind: .answer, passage: nil)
    return { [readings] message in readings[message] ?? unmet }
  }
}

extension SmallKnowledge {
  private static let files = [
    SourceFile(path: "claims.yaml", text: claims),
    SourceFile(path: "clinic.yaml", text: "phone: 555-0100\nprompt: Call us at 555-0100.\n"),
    SourceFile(
      path: "crisis-lines.yaml", text: "- id: line\n  name: A line\n  call: \"988\"\n  text: null\n"
    ),
    SourceFile(path: "guide.yaml", text: guide),
    SourceFile(path: "lexicon/confusables.yaml", text: "form: [from]\n"),
    SourceFile(path: "lexicon/english.txt", text: "apple\nriver\n"),
    SourceFile(path: "lexicon/misspellings.yaml", text: "storm: [strom]\n"),
    SourceFile(path: "lexicon/shorthand.yaml", text: "dont: do not\n"),
    SourceFile(path: "lexicon/stopwords.yaml", text: "function: [the, of]\nquestion: [what]\n"),
    SourceFile(path: "lexicon/thesaurus.yaml", text: "- {name: weather, words: [storm, rain]}\n"),
    SourceFile(path: "links.yaml", text: links),
    SourceFile(path: "references.json", text: references),
    SourceFile(path: "rules/rules.yaml", text: rules),
    SourceFile(path: "sections/01-weather.md", text: section),
    SourceFile(path: "sections/01-weather.yaml", text: phrasings),
    SourceFile(path: "suggestions.yaml", text: "storm: What is a storm?\nrain: What is rain?\n"),
  ]

  private static let claims = """
    - words: [safe, "=always"]
      why: nothing is
      allowed:
        - {in: storm, as: safe at home, because: it is}

    """

  private static let guide =
    FixedSentence.allCases.map { sentence in
      sentence == .readAs ? "read-as: I read {from} as {to}.\n" : "\(sentence.key): Yes, please.\n"
    }.joined()

  private static let links = """
    storm:
      more: [rain]
    rain:
      more: [storm]

    """

  private static let references = """
    [
      {"id": "noah-1900", "type": "book", "title": "Much rain",
       "author": [{"family": "Noah"}], "issued": {"date-parts": [[1900]]}}
    ]

    """

  private static let rules = """
    concepts:
      boat: [boat, ship]
    replies:
      help: {say: Call 988., contacts: [line]}
    rules:
      - id: crisis/drowning
        kind: crisis
        why: goes under
        reply: help
        match: [i (sink|drown)]
        examples: [i am sinking]
        counterexamples: [the sink is full]
      - id: topic/boats
        kind: not-covered
        title: boats
        why: asks about boats
        say: The page is silent on boats.
        related: [storm]
        match: [<boat>]
        examples: [how big is your boat]
        counterexamples: [what floats]
      - id: follow-up/more
        kind: answer
        follow: more
        why: wants more
        match: [^ more $]
        examples: [more]
        counterexamples: [more rain]

    """

  private static let section = """
    # Weather

    ## A storm {#storm}

    A storm is wind and rain [@noah-1900]. We are
    safe at home.

    ## Rain {#rain}

    - Rain is wet.
    - Rain falls.

    """

  private static let phrasings = ["storm", "rain"].map { passage in
    "\(passage):\n  questions:\n"
      + (1...15).map { "    - \(passage) question \($0)\n" }.joined()
  }.joined()
}
