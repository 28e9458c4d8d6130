internal import Knowledge
internal import KnowledgeAuthoring
public import Rendering

extension KnowledgeDiff {
  /// `{"messages", "safety", "counts": {…}, "byEdit": {…}, "edits": […], "sentences": […],
  /// "replies": […]}`; all changes, in order.
  public var json: JSON {
    .object([
      ("messages", .number(messageCount)),
      ("safety", .bool(changesSafety)),
      ("counts", counts(of: replies)), ("byEdit", counts(of: replies.filter(\.isByEdit))),
      ("edits", .array(edits.map(Self.json))),
      ("sentences", .array(sentences.map(Self.json))),
      ("replies", .array(replies.map(Self.json))),
    ])
  }

  private func counts(of replies: [ReplyChange]) -> JSON {
    .object(
      ReplyChange.Sort.allCases.map { sort in
        (sort.rawValue, .number(replies.count { $0.sort == sort }))
      })
  }

  private static func json(of edit: SourceEdit) -> JSON {
    .object([
      ("act", .string(edit.act.rawValue)), ("what", .string(edit.sort)),
      ("name", .string(edit.name)), ("file", .string(edit.location.file)),
      ("line", .number(edit.location.line)),
    ])
  }

  private static func json(of change: SentenceChange) -> JSON {
    let place = (change.new ?? change.old)!.location
    return .object([
      ("says", .string(change.says)), ("file", .string(place.file)), ("line", .number(place.line)),
      ("safety", .bool(change.isOfSafety)), ("old", .string(change.old?.value)),
      ("new", .string(change.new?.value)),
    ])
  }

  private static func json(of change: ReplyChange) -> JSON {
    .object([
      ("class", .string(change.sort.rawValue)), ("byEdit", .bool(change.isByEdit)),
      ("origin", .string(change.origin.name)),
      ("place", .string(change.place)), ("turn", .number(change.turn)),
      ("message", .string(change.message)), ("old", json(of: change.old)),
      ("new", json(of: change.new)),
    ])
  }

  private static func json(of observation: Observation) -> JSON {
    func list(_ ids: [String]) -> JSON { .array(ids.map { .string($0) }) }
    return .object([
      ("kind", .string(observation.kind.name)), ("rule", .string(observation.rule)),
      ("passages", list(observation.passages)), ("related", list(observation.related)),
      ("references", list(observation.references)), ("contacts", list(observation.contacts)),
      ("booking", .bool(observation.offersBooking)), ("text", .string(observation.text)),
      ("lead", observation.lead.map { .number($0) } ?? .null),
    ])
  }
}
