internal import KnowledgeAuthoring

/// Writes a file of rules.
enum RuleText {
  static func text(
    concepts: [SourceConcept], replies: [SourceReply], rules: [SourceRule]
  ) -> String {
    var text = ""
    if !concepts.isEmpty {
      text += "concepts:\n"
      for concept in concepts {
        text +=
          "  \(concept.name.value):\n" + WrittenText.list(concept.words.map(\.value), indent: 4)
      }
    }
    if !replies.isEmpty {
      text += "replies:\n"
      for reply in replies {
        text += "  \(reply.name.value):\n    say: \(WrittenText.yaml(reply.say.value))\n"
        text += list("contacts", reply.contacts, indent: 4)
      }
    }
    return text + (rules.isEmpty ? "" : "rules:\n") + rules.map(Self.text).joined(separator: "\n")
  }

  private static func text(of rule: SourceRule) -> String {
    let fields: [(String, Located<String>?)] = [
      ("kind", rule.kind), ("title", rule.title), ("why", rule.why), ("say", rule.say),
      ("reply", rule.reply), ("prefer", rule.prefer), ("follow", rule.follow), ("asks", rule.asks),
    ]
    var text = "  - id: \(WrittenText.yaml(rule.id.value))\n"
    for (name, value) in fields {
      if let value { text += "    \(name): \(WrittenText.yaml(value.value))\n" }
    }
    let lists = [
      ("contacts", rule.contacts), ("match", rule.match), ("unless", rule.unless),
      ("without", rule.without), ("examples", rule.examples),
      ("counterexamples", rule.counterexamples),
    ]
    return text + lists.map { list($0.0, $0.1, indent: 4) }.joined()
  }

  private static func list(_ name: String, _ items: [Located<String>], indent: Int) -> String {
    guard !items.isEmpty else { return "" }
    return String(repeating: " ", count: indent) + name + ":\n"
      + WrittenText.list(items.map(\.value), indent: indent + 2)
  }
}
