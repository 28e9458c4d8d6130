internal import Knowledge
public import KnowledgeAuthoring

/// A text that one of two versions of the knowledge can say and the other cannot, or says otherwise.
public struct SentenceChange: Sendable {
  /// What says it: the id of a passage or rule, `reply/…`, `guide/…`, `clinic/…`, `contact/…`,
  /// `suggestion/…` or `work/…`.
  public var says: String
  /// Nil where it is new, or gone.
  public var old: Located<String>?
  public var new: Located<String>?
  /// Whether people in danger may be told it.
  public var isOfSafety: Bool

  /// All of them, those of safety first, then in the order of the new version, with what is gone at
  /// the end.
  public static func all(from old: KnowledgeSource, to new: KnowledgeSource) -> [SentenceChange] {
    let (before, after) = (texts(of: old), texts(of: new))
    let versions = [old, new]
    var changes: [SentenceChange] = []
    func add(_ place: String, from old: Located<String>?, to new: Located<String>?) {
      changes.append(
        SentenceChange(
          says: place, old: old, new: new,
          isOfSafety: isOfSafety(place, versions) || [old, new].contains(where: namesHelp)))
    }
    for (place, texts) in after.ordered {
      let known = before.byPlace[place] ?? []
      let added = texts.filter { text in !known.contains { $0.value == text.value } }
      let gone = known.filter { text in !texts.contains { $0.value == text.value } }
      for number in 0..<max(added.count, gone.count) {
        add(
          place, from: number < gone.count ? gone[number] : nil,
          to: number < added.count ? added[number] : nil)
      }
    }
    for (place, texts) in before.ordered where after.byPlace[place] == nil {
      for text in texts { add(place, from: text, to: nil) }
    }
    return changes.filter(\.isOfSafety) + changes.filter { !$0.isOfSafety }
  }

  private typealias Texts = (
    ordered: [(place: String, texts: [Located<String>])], byPlace: [String: [Located<String>]]
  )

  private static func texts(of source: KnowledgeSource) -> Texts {
    var byPlace: [String: [Located<String>]] = [:]
    var order: [String] = []
    func add(_ place: String, _ text: Located<String>) {
      if byPlace[place] == nil { order.append(place) }
      byPlace[place, default: []].append(text)
    }
    let passages = Set(source.passages.map(\.id.value))
    for passage in source.passages {
      add(passage.id.value, passage.title)
      // Sentence by sentence, so that a small edit is a small change with its place.
      for sentence in passage.blocks.flatMap(\.sentences) {
        add(passage.id.value, Located(sentence.text, at: sentence.location))
      }
    }
    for text in SpokenText.all(in: source) where !passages.contains(text.place) {
      add(text.place, text.text)
    }
    for work in source.references {
      add("work/\(work.value.id)", Located(work.value.citation, at: work.location))
    }
    return (order.map { ($0, byPlace[$0]!) }, byPlace)
  }

  /// Whether a text says whom to call in danger.
  private static func namesHelp(_ text: Located<String>?) -> Bool {
    guard let text else { return false }
    return text.value.split { !$0.isNumber }.contains { $0 == "911" || $0 == "988" }
  }

  /// What the guide says around the names of those who help.
  private static let placesOfHelp: Set<String> = [
    "guide/help-stays", "guide/label-help", "guide/label-call", "guide/label-text",
    "guide/label-web",
  ]

  /// Whether a text of this place speaks to people in danger, in either version.
  private static func isOfSafety(_ place: String, _ versions: [KnowledgeSource]) -> Bool {
    if place.hasPrefix("contact/") || placesOfHelp.contains(place) { return true }
    return versions.contains { source in
      source.rules.contains { rule in
        rule.kind.value == ReplyKind.crisis.name
          && (rule.id.value == place || rule.reply.map { "reply/" + $0.value } == place)
      }
    }
  }
}
