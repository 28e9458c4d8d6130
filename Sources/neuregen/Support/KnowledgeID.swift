import Knowledge
import Rendering

/// Ids of passages, works and rules, as people type them.
enum KnowledgeID {
  /// Nothing has this id; the nearest one is named.
  static func unknown(_ id: String, in knowledge: KnowledgeBase) -> UsageError {
    let ids =
      knowledge.passages.map(\.id) + knowledge.references.map(\.id) + knowledge.rules.map(\.id)
    let near = NearestName.of(id, among: ids)
    return UsageError(
      "nothing has the id '\(Printable.text(id))'; "
        + (near.map { "did you mean '\($0)'?" } ?? "see 'neuregen knowledge list'"))
  }
}
