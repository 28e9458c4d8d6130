internal import Knowledge
internal import KnowledgeAuthoring
internal import TextSearch

/// Examples of danger that knowledge does not hear, as rules that catch them word for word.
struct MissedDanger {
  static let path = "rules/crisis-of-draft.yaml"

  private(set) var rules: [SourceRule] = []

  init(in compiled: CompiledKnowledge, engine: KnowledgeCheck.Engine) {
    guard compiled.isUsable, let knowledge = try? KnowledgeBase(PackedBytes(compiled.bytes)) else {
      return
    }
    let reading = engine(knowledge)
    for rule in compiled.source.rules where rule.kind.value == "crisis" {
      let missed = rule.examples.filter { reading($0.value).kind != .crisis }
      let patterns = missed.map { Located(Self.pattern(of: $0.value), at: $0.location) }
        .filter { !$0.value.isEmpty }
      guard !patterns.isEmpty else { continue }
      var caught = rule
      caught.id.value = "crisis/of-draft/" + rule.id.value.dropFirst("crisis/".count)
      caught.why?.value = "messages of \(rule.id.value) that the draft did not hear by likeness"
      caught.match = patterns
      caught.unless = []
      caught.without = []
      caught.examples = missed
      rules.append(caught)
    }
  }

  /// The words of each sentence in their order.
  private static func pattern(of message: String) -> String {
    let sentences = message.split { ".!?,;:".contains($0) }.map { sentence in
      String(sentence.lowercased().map { $0.isLetter || $0.isNumber || $0 == "'" ? $0 : " " })
        .split(separator: " ").joined(separator: " ")
    }.filter { $0.contains { $0.isLetter } }
    // One sentence alone may be innocent; the longest two together are what was said.
    return sentences.sorted { $0.count > $1.count }.prefix(2).joined(separator: " & ")
  }
}
