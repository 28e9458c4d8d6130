public import KnowledgeAuthoring

/// An item of the knowledge folder that one version has and the other has not, or has otherwise.
public struct SourceEdit: Sendable {
  public enum Act: String, Sendable, CaseIterable {
    case added, changed, removed
  }

  public var act: Act
  /// What the item is, in a word or a few: `phrasing`, `rule`.
  public var sort: String
  /// Its id or its text; what belongs to a passage, rule or list has its id before a colon.
  public var name: String
  /// In the new version; of what was removed, in the old one.
  public var location: SourceLocation
  /// Ids of the passages and rules that it is part of, in either version.
  var owners: Set<String>
  /// See `SourceItem.typed`.
  var typed: String?

  /// All edits: by sort, of each what was added or changed in the order of the new version, then what
  /// was removed.
  public static func all(from old: KnowledgeSource, to new: KnowledgeSource) -> [SourceEdit] {
    let versions = [old, new].map { SourceItem.all(in: $0) }
    let (before, after) = (byKey(versions[0]), byKey(versions[1]))
    let added = versions[1].compactMap { item -> (SourceItem, Act)? in
      guard let known = before[Key(item)] else { return (item, .added) }
      guard !known.contains(where: { $0.content == item.content }) else { return nil }
      var changed = item
      for old in known { changed.owners.formUnion(old.owners) }
      return (changed, .changed)
    }
    let removed = versions[0].filter { after[Key($0)] == nil }.map { ($0, Act.removed) }
    return SourceItem.Sort.allCases.flatMap { sort in
      (added + removed).filter { $0.0.sort == sort }.map { item, act in
        SourceEdit(
          act: act, sort: sort.rawValue, name: item.name, location: item.location,
          owners: item.owners, typed: item.typed)
      }
    }
  }

  private struct Key: Hashable {
    var sort: SourceItem.Sort
    var name: String

    init(_ item: SourceItem) {
      sort = item.sort
      name = item.name
    }
  }

  private static func byKey(_ items: [SourceItem]) -> [Key: [SourceItem]] {
    Dictionary(grouping: items, by: Key.init)
  }
}
