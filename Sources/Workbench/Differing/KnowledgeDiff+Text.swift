internal import Knowledge
internal import KnowledgeAuthoring
internal import Rendering

extension KnowledgeDiff {
  /// The changes as lines for people, the worst first.
  ///
  /// - Parameter most: how many messages of a class are shown.
  public func text(most: Int) -> String {
    var blocks: [String] = []
    if !edits.isEmpty { blocks.append(editsText(most: most)) }
    if !sentences.isEmpty {
      blocks.append(
        "What the guide can say (\(sentences.count))\n"
          + sentences.map(Self.text).joined(separator: "\n"))
    }
    for sort in ReplyChange.Sort.allCases {
      let changes = replies.filter { $0.sort == sort }
      guard !changes.isEmpty else { continue }
      let direct = changes.count(where: \.isByEdit)
      blocks.append(
        "\(sort.heading) (\(changes.count): \(direct) by your edit, \(changes.count - direct) on the "
          + "side)\n" + Self.text(of: changes, most: most))
    }
    blocks.append(summary)
    return blocks.joined(separator: "\n\n")
  }

  /// What was edited, by what it is; of each the first few.
  private func editsText(most: Int) -> String {
    var lines = ["What was edited (\(edits.count))"]
    for sort in SourceItem.Sort.allCases {
      let own = edits.filter { $0.sort == sort.rawValue }
      lines += own.prefix(most).map { edit in
        "  \(edit.act.rawValue) \(edit.sort), \(edit.location.file):\(edit.location.line): "
          + Printable.text(String(edit.name.prefix(120)))
      }
      if own.count > most {
        lines.append("  … and \(own.count - most) more of sort '\(sort.rawValue)'")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The first few, those by an edit before the others.
  private static func text(of changes: [ReplyChange], most: Int) -> String {
    var lines: [String] = []
    for (isByEdit, mark) in [(true, "by your edit"), (false, "on the side")] {
      let shown = changes.prefix(most).filter { $0.isByEdit == isByEdit }
      if !shown.isEmpty { lines.append("  \(mark)") }
      lines += shown.map(text)
    }
    if changes.count > most { lines.append("  … and \(changes.count - most) more") }
    return lines.joined(separator: "\n")
  }

  private var summary: String {
    let counts = ReplyChange.Sort.allCases.map { sort in
      "\(replies.count { $0.sort == sort }) \(sort.rawValue)"
    }
    return "\(messageCount) messages asked: \(counts.joined(separator: ", ")); "
      + "\(replies.count(where: \.isByEdit)) by your edit, "
      + "\(replies.count { !$0.isByEdit }) on the side; "
      + "\(sentences.count) text\(sentences.count == 1 ? "" : "s") said otherwise"
      + (changesSafety ? "; SAFETY CHANGES" : "")
  }

  private static func text(of change: SentenceChange) -> String {
    let place = (change.new ?? change.old)!.location
    var lines = [
      "  \(change.says), \(place.file):\(place.line)" + (change.isOfSafety ? "  (safety)" : "")
    ]
    if let old = change.old { lines.append("    - \(Printable.text(old.value))") }
    if let new = change.new { lines.append("    + \(Printable.text(new.value))") }
    return lines.joined(separator: "\n")
  }

  private static func text(of change: ReplyChange) -> String {
    "    \(change.place)\(change.turn > 1 ? ", turn \(change.turn)" : ""): "
      + "\(Printable.text(String(change.message.prefix(120))))\n      "
      + move(from: change.old, to: change.new, change.sort)
  }

  /// What was, and what is: `answer brain/amygdala → not-covered topic/price`.
  private static func move(
    from old: Observation, to new: Observation, _ sort: ReplyChange.Sort
  ) -> String {
    func list(_ ids: [String]) -> String { ids.isEmpty ? "none" : ids.joined(separator: ", ") }
    func name(_ observation: Observation) -> String {
      observation.kind.name + (observation.winner.map { " " + $0 } ?? "")
    }
    switch sort {
    case .safety where old.contacts != new.contacts && old.winner == new.winner:
      return "\(name(new)): help by \(list(old.contacts)) → \(list(new.contacts))"
    case .safety, .kind, .winner:
      let moved = name(old) == name(new) ? "\(name(new)), in other words" : nil
      return moved ?? "\(name(old)) → \(name(new))"
    case .citations: return "\(name(new)): \(list(old.references)) → \(list(new.references))"
    case .booking:
      return "\(name(new)): \(new.offersBooking ? "now offered" : "no longer offered")"
    case .wording: return name(new)
    case .margin: return "\(name(new)): lead \(old.lead ?? 0) % → \(new.lead ?? 0) %"
    }
  }
}
