import Knowledge
import Rendering

/// Ids of passages, works and rules, as people type them.
enum KnowledgeID {
  /// Nothing has this id; the nearest one is named.
  static func unknown(
    _ id: String, in knowledge: KnowledgeBase, countsWorks: Bool = true
  ) -> UsageError {
    let works = countsWorks ? knowledge.references.map(\.id) : []
    let ids = knowledge.passages.map(\.id) + works + knowledge.rules.map(\.id)
    let near = NearestName.of(id, among: ids)
    return UsageError(
      "nothing has the id '\(Printable.text(id))'; "
        + (near.map { "did you mean '\($0)'?" } ?? "see 'neuregen knowledge list'"))
  }
}
