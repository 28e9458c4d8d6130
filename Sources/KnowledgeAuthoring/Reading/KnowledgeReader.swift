internal import Foundation
internal import Yams

/// Reads the files of a knowledge folder. What does not fit is reported, never guessed.
public struct KnowledgeReader {
  var source = KnowledgeSource()
  private(set) var findings: [Finding] = []

  private init() {}

  public static func read(_ files: [SourceFile]) -> (source: KnowledgeSource, findings: [Finding]) {
    var reader = KnowledgeReader()
    for file in files { reader.read(file) }
    return (reader.source, reader.findings)
  }

  private mutating func read(_ file: SourceFile) {
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    switch (folder, name) {
    case ("sections", _) where name.hasSuffix(".md"): readSection(file)
    case ("sections", _) where name.hasSuffix(".yaml"): readYAML(file) { $0.readPhrasings(&$1, $2) }
    case ("rules", _), ("topics", _): readYAML(file) { $0.readRules(&$1, $2) }
    case ("sayings", _): readYAML(file) { $0.readSayings(&$1, $2) }
    case ("lexicon", "thesaurus.yaml"): readYAML(file) { $0.readThesaurus(&$1, $2) }
    case ("lexicon", "shorthand.yaml"): readYAML(file) { $0.readShorthand(&$1, $2) }
    case ("lexicon", "misspellings.yaml"): readYAML(file) { $0.readMisspellings(&$1, $2) }
    case ("lexicon", "confusables.yaml"): readYAML(file) { $0.readConfusables(&$1, $2) }
    case ("lexicon", "stopwords.yaml"): readYAML(file) { $0.readStopWords(&$1, $2) }
    case ("lexicon", "people.yaml"): readYAML(file) { $0.readPeople(&$1, $2) }
    case ("lexicon", "english.txt"): readEnglish(file)
    case ("", "references.json"): readReferences(file)
    case ("", "clinic.yaml"): readYAML(file) { $0.readClinic(&$1, $2) }
    case ("", "crisis-lines.yaml"): readYAML(file) { $0.readContacts(&$1, $2) }
    case ("", "guide.yaml"): readYAML(file) { $0.readFixedSentences(&$1, $2) }
    case ("", "links.yaml"): readYAML(file) { $0.readLinks(&$1, $2) }
    case ("", "suggestions.yaml"): readYAML(file) { $0.readSuggestions(&$1, $2) }
    case ("", "claims.yaml"): readYAML(file) { $0.readClaims(&$1, $2) }
    case ("", "weights.yaml"): readYAML(file) { $0.readKindWeights(&$1, $2) }
    case ("", "names.yaml"): readYAML(file) { $0.readNames(&$1, $2) }
    case ("", "drafting.yaml"): readYAML(file) { $0.readDrafting(&$1, $2) }
    case ("", "draft.yaml"): readYAML(file) { $0.readDraft(&$1, $2) }
    case (_, "README.md"): break
    default:
      report(
        SourceLocation(file: file.path, line: 1, column: 1),
        "this file belongs to no part of the knowledge",
        "move it to sections/, rules/, topics/, sayings/ or lexicon/, or delete it")
    }
  }

  private mutating func readYAML(
    _ file: SourceFile, _ body: (inout KnowledgeReader, inout YAMLFile, Node) -> Void
  ) {
    var yaml = YAMLFile(file)
    if let root = yaml.root { body(&self, &yaml, root) }
    findings += yaml.findings
  }

  private mutating func report(_ location: SourceLocation, _ problem: String, _ remedy: String) {
    findings.append(Finding(.error, at: location, problem, remedy))
  }
}

// MARK: - Prose

extension KnowledgeReader {
  private mutating func readSection(_ file: SourceFile) {
    var section: SourceSection?
    for block in MarkdownFile.blocks(of: file) {
      switch block.kind {
      case .heading(level: 1) where section == nil:
        section = SourceSection(title: Located(block.text, at: block.location), passages: [])
      case .heading(level: 2):
        guard let sectionTitle = section?.title.value else {
          report(
            block.location, "a passage stands before the section's heading",
            "begin with '# Heading'")
          continue
        }
        guard let heading = HeadingWithID(block.text) else {
          report(
            block.location, "the heading '\(block.text)' has no id",
            "write '## Title {#section/name}'")
          continue
        }
        section?.passages.append(
          SourcePassage(
            id: Located(heading.id, at: block.location),
            title: Located(heading.title, at: block.location), section: sectionTitle, blocks: []))
      case .paragraph, .listItem:
        guard let count = section?.passages.count, count > 0 else {
          report(block.location, "this text belongs to no passage", "put it below a '## ' heading")
          continue
        }
        section?.passages[count - 1].blocks.append(
          SourceBlock(
            isListItem: block.kind == .listItem,
            sentences: ProseReader.sentences(of: block.text, at: block.location)))
      case .heading, .other:
        report(
          block.location, "only headings, paragraphs and lists can stand here",
          "write it as plain paragraphs or a list")
      }
    }
    if let section {
      source.sections.append(section)
    } else {
      report(
        SourceLocation(file: file.path, line: 1, column: 1), "the file has no heading",
        "begin it with '# ' and the section's heading")
    }
  }

  private mutating func readReferences(_ file: SourceFile) {
    do {
      let items = try JSONDecoder().decode([CSLItem].self, from: Data(file.text.utf8))
      for item in items {
        let line = file.lines.firstIndex { $0.contains("\"\(item.id)\"") } ?? 0
        source.references.append(
          Located(item, at: SourceLocation(file: file.path, line: line + 1, column: 1)))
      }
    } catch {
      // The YAML reader knows where JSON breaks, which JSONDecoder does not say.
      let yaml = YAMLFile(file)
      findings += yaml.findings
      if yaml.findings.isEmpty {
        findings.append(ReferenceFault.finding(for: error, in: file))
      }
    }
  }

  private mutating func readEnglish(_ file: SourceFile) {
    source.lexicon.english = file.lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map(
      String.init)
  }
}

// MARK: - Questions and rules

extension KnowledgeReader {
  private mutating func readPhrasings(_ yaml: inout YAMLFile, _ root: Node) {
    for (passage, value) in yaml.entries(root, "a file of phrasings") {
      let fields = yaml.fields(value, "a passage's phrasings", known: ["questions"])
      let questions = fields["questions"].map { yaml.texts($0, "questions") } ?? []
      source.phrasings.append(SourcePhrasings(passage: passage, questions: questions))
    }
  }

  private mutating func readSayings(_ yaml: inout YAMLFile, _ root: Node) {
    for (rule, value) in yaml.entries(root, "a file of sayings") {
      let fields = yaml.fields(value, "a rule's sayings", known: ["like", "unlike"])
      source.sayings.append(
        SourceSayings(
          rule: rule, like: fields["like"].map { yaml.texts($0, "like") } ?? [],
          unlike: fields["unlike"].map { yaml.texts($0, "unlike") } ?? []))
    }
  }

  private mutating func readRules(_ yaml: inout YAMLFile, _ root: Node) {
    let fields = yaml.fields(root, "a file of rules", known: ["concepts", "replies", "rules"])
    if let node = fields["concepts"] {
      for (name, value) in yaml.entries(node, "concepts") {
        source.concepts.append(
          SourceConcept(name: name, words: yaml.texts(value, "the concept '\(name.value)'")))
      }
    }
    if let node = fields["replies"] {
      for (name, value) in yaml.entries(node, "replies") { readReply(&yaml, name, value) }
    }
    if let node = fields["rules"] {
      for rule in yaml.list(node, "rules") { readRule(&yaml, rule) }
    }
  }

  private mutating func readReply(_ yaml: inout YAMLFile, _ name: Located<String>, _ node: Node) {
    let fields = yaml.fields(node, "a reply", known: ["say", "contacts"])
    guard let say = fields["say"].flatMap({ yaml.text($0, "say") }) else {
      return report(name.location, "the reply '\(name.value)' says nothing", "add 'say:'")
    }
    if let known = source.replies[name.value] {
      report(
        name.location, "the reply '\(name.value)' stands in \(known.name.location.file) already",
        "rename one of them")
    }
    source.replies[name.value] = SourceReply(
      name: name, say: say,
      contacts: fields["contacts"].map { yaml.texts($0, "contacts") } ?? [])
  }

  private mutating func readRule(_ yaml: inout YAMLFile, _ node: Node) {
    let known = [
      "id", "kind", "title", "why", "say", "reply", "contacts", "related", "match", "unless",
      "without", "examples", "counterexamples", "follow", "asks", "prefer",
    ]
    let fields = yaml.fields(node, "a rule", known: known)
    guard let id = fields["id"].flatMap({ yaml.text($0, "id") }) else {
      return yaml.report(node, "a rule has no id", "add 'id: kind/name'")
    }
    guard let kind = fields["kind"].flatMap({ yaml.text($0, "kind") }) else {
      return yaml.report(node, "the rule '\(id.value)' has no kind", "add 'kind:'")
    }
    func text(_ name: String) -> Located<String>? {
      fields[name].flatMap { yaml.text($0, name) }
    }
    func texts(_ name: String) -> [Located<String>] {
      fields[name].map { yaml.texts($0, name) } ?? []
    }
    source.rules.append(
      SourceRule(
        id: id, kind: kind, title: text("title"), why: text("why"), say: text("say"),
        reply: text("reply"), contacts: texts("contacts"), related: texts("related"),
        match: texts("match"), unless: texts("unless"), without: texts("without"),
        examples: texts("examples"), counterexamples: texts("counterexamples"),
        follow: text("follow"), prefer: text("prefer"), asks: text("asks")))
  }
}

// MARK: - Words and facts

extension KnowledgeReader {
  private mutating func readThesaurus(_ yaml: inout YAMLFile, _ root: Node) {
    for node in yaml.list(root, "the thesaurus") {
      let fields = yaml.fields(node, "a group", known: ["name", "words"])
      guard let name = fields["name"].flatMap({ yaml.text($0, "name") }),
        let words = fields["words"]
      else {
        yaml.report(node, "a group needs a name and words", "write {name: …, words: […]}")
        continue
      }
      source.lexicon.thesaurus.append(
        SourceConcept(name: name, words: yaml.texts(words, "words")))
    }
  }

  private mutating func readShorthand(_ yaml: inout YAMLFile, _ root: Node) {
    for (typed, value) in yaml.entries(root, "the shorthand") {
      if let written = yaml.text(value, "what '\(typed.value)' is short for") {
        source.lexicon.shorthand.append((typed, written))
      }
    }
  }

  private mutating func readMisspellings(_ yaml: inout YAMLFile, _ root: Node) {
    for (meant, value) in yaml.entries(root, "the misspellings") {
      source.lexicon.misspellings.append((meant, yaml.texts(value, "misspellings")))
    }
  }

  private mutating func readConfusables(_ yaml: inout YAMLFile, _ root: Node) {
    for (typed, value) in yaml.entries(root, "the confusables") {
      source.lexicon.confusables.append((typed, yaml.texts(value, "words often meant")))
    }
  }

  private mutating func readStopWords(_ yaml: inout YAMLFile, _ root: Node) {
    let fields = yaml.fields(root, "the stop words", known: ["function", "question"])
    source.lexicon.functionWords = fields["function"].map { yaml.texts($0, "function") } ?? []
    source.lexicon.questionWords = fields["question"].map { yaml.texts($0, "question") } ?? []
  }

  private mutating func readPeople(_ yaml: inout YAMLFile, _ root: Node) {
    let fields = yaml.fields(root, "the names", known: ["names", "words-too"])
    source.lexicon.names = fields["names"].map { yaml.texts($0, "names") } ?? []
    source.lexicon.wordsThatAreNames = fields["words-too"].map { yaml.texts($0, "words-too") } ?? []
  }

  private mutating func readClinic(_ yaml: inout YAMLFile, _ root: Node) {
    for (key, value) in yaml.entries(root, "the clinic's facts") {
      if case .sequence = value { continue }
      if let text = yaml.text(value, key.value) { source.clinic[key.value] = text }
    }
  }

  private mutating func readContacts(_ yaml: inout YAMLFile, _ root: Node) {
    let known = ["id", "name", "call", "text", "url", "spanish", "note"]
    for node in yaml.list(root, "the crisis lines") {
      let fields = yaml.fields(node, "a crisis line", known: known)
      guard let id = fields["id"].flatMap({ yaml.text($0, "id") }),
        let name = fields["name"].flatMap({ yaml.text($0, "name") })
      else {
        yaml.report(node, "a crisis line needs an id and a name", "add 'id:' and 'name:'")
        continue
      }
      func text(_ name: String) -> Located<String>? {
        fields[name].flatMap { yaml.optionalText($0, name) }
      }
      source.contacts.append(
        SourceContact(
          id: id, name: name, call: text("call"), text: text("text"), url: text("url"),
          spanish: text("spanish")))
    }
  }

  private mutating func readFixedSentences(_ yaml: inout YAMLFile, _ root: Node) {
    for (key, value) in yaml.entries(root, "the guide's sentences") {
      if let text = yaml.text(value, key.value) { source.fixedSentences[key.value] = text }
    }
  }

  private mutating func readLinks(_ yaml: inout YAMLFile, _ root: Node) {
    for (passage, value) in yaml.entries(root, "the links") {
      let links = yaml.entries(value, "a passage's links").map { aspect, list in
        (aspect, yaml.texts(list, aspect.value))
      }
      source.links.append(SourceLinks(passage: passage, links: links))
    }
  }

  private mutating func readSuggestions(_ yaml: inout YAMLFile, _ root: Node) {
    for (passage, value) in yaml.entries(root, "the suggestions") {
      if let question = yaml.text(value, "the suggestion") {
        source.suggestions.append((passage, question))
      }
    }
  }

  private mutating func readKindWeights(_ yaml: inout YAMLFile, _ root: Node) {
    for (signal, value) in yaml.entries(root, "the weights") {
      let weights = yaml.entries(value, "a signal's weights").compactMap { kind, value in
        yaml.text(value, "a weight").map { (kind, $0) }
      }
      source.kindWeights.append(SourceSignal(name: signal, weights: weights))
    }
  }

  private mutating func readClaims(_ yaml: inout YAMLFile, _ root: Node) {
    for node in yaml.list(root, "the claims") {
      let fields = yaml.fields(node, "a claim", known: ["words", "why", "allowed"])
      guard let words = fields["words"], let why = fields["why"].flatMap({ yaml.text($0, "why") })
      else {
        yaml.report(node, "a claim needs words and a reason", "add 'words:' and 'why:'")
        continue
      }
      let allowed = fields["allowed"].map { yaml.list($0, "allowed") } ?? []
      source.claims.append(
        SourceClaim(
          words: yaml.texts(words, "words"), why: why,
          allowed: allowed.compactMap { readAllowance(&yaml, $0) }))
    }
  }

  private func readAllowance(_ yaml: inout YAMLFile, _ node: Node) -> SourceClaim.Allowance? {
    let fields = yaml.fields(node, "an allowance", known: ["in", "as", "because"])
    guard let place = fields["in"].flatMap({ yaml.text($0, "in") }),
      let reason = fields["because"].flatMap({ yaml.text($0, "because") })
    else {
      yaml.report(node, "an allowance needs a place and a reason", "add 'in:' and 'because:'")
      return nil
    }
    return SourceClaim.Allowance(
      place: place, phrase: fields["as"].flatMap { yaml.text($0, "as") }, reason: reason)
  }
}
