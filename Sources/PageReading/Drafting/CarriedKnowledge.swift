internal import Foundation
internal import KnowledgeAuthoring

/// What a drafted guide takes over from a base folder.
///
/// Carried over is what does not depend on the page: rules of danger with their replies, sayings and
/// lines, what looks like danger and is harmless, small talk, off-topic, medical advice, booking,
/// follow-ups, kinds of questions, word lists, weights and names. Not carried over are the base's
/// passages, its topics (what its page lacks), its links, suggestions and works, and what the sentences
/// of other rules say about its page: `DraftedSentences` stands in for those.
struct CarriedKnowledge {
  private(set) var files: [SourceFile] = []
  private(set) var problems: [Finding] = []
  private let base: KnowledgeSource
  private let baseFiles: [SourceFile]
  private let sentences: DraftedSentences
  private let field: [String]
  /// What the base calls its clinic; people's words for it become words for any.
  private let name: String?

  private static let asTheyAre: Set<String> = ["weights.yaml", "names.yaml", "crisis-lines.yaml"]

  /// - Parameter field: words for what the page is about.
  init(
    _ base: KnowledgeSource, files: [SourceFile], sentences: DraftedSentences, field: [String]
  ) {
    self.base = base
    baseFiles = files
    self.sentences = sentences
    self.field = field
    name = base.clinic["name"]?.value
    for file in files { carry(file) }
  }

  private mutating func carry(_ file: SourceFile) {
    let folder = file.path.split(separator: "/").dropLast().first.map(String.init) ?? ""
    switch folder {
    case "rules": carryRules(file)
    case "sayings": carrySayings(file)
    case "lexicon" where file.path.hasSuffix("misspellings.yaml"): carryMisspellings(file)
    case "lexicon": files.append(named(file))
    case "" where Self.asTheyAre.contains(file.path): files.append(file)
    default: break
    }
  }

  /// The text with the name of the base's clinic made a word for any clinic.
  private func named(_ text: String) -> String {
    guard let name, !name.isEmpty else { return text }
    return text.replacingOccurrences(of: name, with: "clinic", options: .caseInsensitive)
  }

  private func named(_ file: SourceFile) -> SourceFile {
    SourceFile(path: file.path, text: named(file.text))
  }

  private func named(_ texts: [Located<String>]) -> [Located<String>] {
    texts.map { Located(named($0.value), at: $0.location) }
  }
}

// MARK: - Rules

extension CarriedKnowledge {
  private mutating func carryRules(_ file: SourceFile) {
    let isHere = { (location: SourceLocation) in location.file == file.path }
    let concepts = base.concepts.filter { isHere($0.name.location) }
    let replies = base.replies.values.filter { isHere($0.name.location) }
      .sorted { $0.name.value < $1.name.value }
    let rules = base.rules.filter { isHere($0.id.location) }
    // Danger is carried over to the letter.
    if rules.allSatisfy({ $0.kind.value == "crisis" && $0.related.isEmpty }),
      !concepts.contains(where: isField),
      !concepts.flatMap(\.words).contains(where: { named($0.value) != $0.value })
    {
      files.append(named(file))
      return
    }
    let text = RuleText.text(
      concepts: concepts.map(adapted), replies: replies.map(adapted),
      rules: rules.compactMap { adapted($0) })
    guard !text.isEmpty else { return }
    files.append(SourceFile(path: file.path, text: text))
  }

  private func isField(_ concept: SourceConcept) -> Bool { concept.name.value == "field" }

  /// Ways to name the guide and its page, which any field has.
  private static let anyField = [
    "your page", "your guide", "this page", "the page", "this place", "your place", "you guys",
    "clinic", "treatment", "therapy", "symptom", "doctor", "appointment",
  ]

  private func adapted(_ concept: SourceConcept) -> SourceConcept {
    var concept = concept
    let words = isField(concept) ? field + Self.anyField : named(concept.words).map(\.value)
    var seen: Set<String> = []
    concept.words = words.filter { seen.insert($0).inserted }
      .map { Located($0, at: concept.name.location) }
    return concept
  }

  private func adapted(_ reply: SourceReply) -> SourceReply {
    var reply = reply
    if let drafted = sentences["reply/" + reply.name.value] { reply.say.value = drafted }
    return reply
  }

  private mutating func adapted(_ rule: SourceRule) -> SourceRule? {
    var rule = rule
    let id = rule.id.value
    guard !sentences.leavesOut(id) else { return nil }
    rule.related = []
    let isDanger = rule.kind.value == "crisis"
    if !isDanger, sentences.isOfBase(rule.title?.value) { rule.title = nil }
    if !isDanger, rule.say != nil,
      let drafted = sentences[id] ?? sentences["kind/" + rule.kind.value]
    {
      rule.say?.value = drafted
    } else if sentences.isOfBase(rule.say?.value) {
      problems.append(
        Finding(
          .warning, at: rule.id.location,
          "what the base's rule '\(id)' says is true of the base's page only"
            + (isDanger ? "; it was kept, as it is for danger" : ", so it was left out"),
          "write a sentence for it under 'sentences:' in the base's drafting.yaml"))
      if !isDanger { return nil }
    }
    rule.why = rule.why.map { Located(named($0.value), at: $0.location) }
    rule.match = named(rule.match)
    rule.unless = named(rule.unless)
    rule.without = named(rule.without)
    rule.examples = named(rule.examples)
    rule.counterexamples = named(rule.counterexamples)
    if rule.match.contains(where: { $0.value.contains("<field>") }) {
      // Its patterns name the field, which is another one now.
      let general = rule.examples.filter { !sentences.isOfBase($0.value) }
      let first = Located("what is \(field.first ?? "this page")", at: rule.id.location)
      rule.examples = general.isEmpty ? [first] : general
    }
    return rule
  }
}

// MARK: - Words

extension CarriedKnowledge {
  /// Sayings of a rule that are carried over where it is not one of danger. A base has learnt from
  /// thousands; beside the few phrasings of a draft they would speak for their kinds of reply far more
  /// than the page's own words can speak for an answer.
  private static let mostSayings = 10

  private mutating func carrySayings(_ file: SourceFile) {
    let kept = base.sayings.filter { $0.rule.location.file == file.path && isCarried($0) }
    guard !kept.isEmpty else { return }
    var text = ""
    for sayings in kept {
      let like = isOfDanger(sayings) ? sayings.like : Array(sayings.like.prefix(Self.mostSayings))
      text += Self.text(
        of: sayings.rule.value, like: named(like),
        unlike: named(sayings.unlike + innocents(besides: sayings)))
    }
    files.append(SourceFile(path: file.path, text: text))
  }

  /// The sayings that are not carried over tell danger what is innocent: they go to the first list of
  /// sayings of danger.
  private func innocents(besides sayings: SourceSayings) -> [Located<String>] {
    guard sayings.rule.value == base.sayings.first(where: isOfDanger)?.rule.value else { return [] }
    return base.sayings.filter { isCarried($0) && !isOfDanger($0) }
      .flatMap { $0.like.dropFirst(Self.mostSayings) }
  }

  private func isCarried(_ sayings: SourceSayings) -> Bool {
    !sentences.leavesOut(sayings.rule.value)
      && base.rules.contains {
        $0.id.value == sayings.rule.value && $0.id.location.file.hasPrefix("rules/")
      }
  }

  private func isOfDanger(_ sayings: SourceSayings) -> Bool {
    base.rules.contains { $0.id.value == sayings.rule.value && $0.kind.value == "crisis" }
  }

  private static func text(
    of rule: String, like: [Located<String>], unlike: [Located<String>]
  ) -> String {
    var text = "\(rule):\n"
    for (name, items) in [("like", like), ("unlike", unlike)] where !items.isEmpty {
      text += "  \(name):\n" + WrittenText.list(items.map(\.value), indent: 4)
    }
    return text
  }

  private mutating func carryMisspellings(_ file: SourceFile) {
    let text = base.lexicon.misspellings.filter { named($0.meant.value) == $0.meant.value }
      .map { entry in
        "\(WrittenText.yaml(entry.meant.value)):\n"
          + WrittenText.list(entry.typed.map(\.value), indent: 2)
      }.joined()
    files.append(SourceFile(path: file.path, text: text))
  }
}
