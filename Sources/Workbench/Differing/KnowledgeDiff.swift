public import Conversation
public import KnowledgeAuthoring
internal import Synchronization

/// What changes for visitors between two versions of the knowledge.
public struct KnowledgeDiff: Sendable {
  /// What staff have added, changed and removed.
  public let edits: [SourceEdit]
  /// Texts that can be said in one of the versions only, those of safety first.
  public let sentences: [SentenceChange]
  /// Messages that are replied to otherwise: by class, in each those that an edit reaches by itself
  /// first; then by origin and in the order of the probes.
  public let replies: [ReplyChange]
  /// How many messages were put to both versions.
  public let messageCount: Int

  /// A version of the knowledge: as it was written, and as it runs.
  public struct Version: Sendable {
    public var source: KnowledgeSource
    public var guide: Guide

    public init(source: KnowledgeSource, guide: Guide) {
      self.source = source
      self.guide = guide
    }
  }

  /// Puts every probe to both versions, spread over the cores; the result does not depend on how.
  ///
  /// - Parameter progress: called now and then, from any thread, with how many probes are done.
  public init(
    from old: Version, to new: Version, probes: [Probe],
    progress: @Sendable (Int) -> Void = { _ in }
  ) {
    edits = SourceEdit.all(from: old.source, to: new.source)
    sentences = SentenceChange.all(from: old.source, to: new.source)
    let reach = EditReach(edits, sentences, [old.guide, new.guide])
    let done = Atomic(0)
    let changes = Parallel.map(probes.count) { number in
      defer {
        let (_, now) = done.add(1, ordering: .relaxed)
        progress(now)
      }
      return Self.changes(of: probes[number], from: old.guide, to: new.guide, reach)
    }.flatMap { $0 }
    replies = ReplyChange.Sort.allCases.flatMap { sort in
      [true, false].flatMap { isByEdit in
        Probe.Origin.allCases.flatMap { origin in
          changes.filter { $0.sort == sort && $0.isByEdit == isByEdit && $0.origin == origin }
        }
      }
    }
    messageCount = probes.map(\.turns.count).reduce(0, +)
  }

  /// Whether people in danger are told, or helped, otherwise.
  public var changesSafety: Bool {
    sentences.contains(where: \.isOfSafety) || replies.contains { $0.sort == .safety }
  }

  private static func changes(
    of probe: Probe, from old: Guide, to new: Guide, _ reach: EditReach
  ) -> [ReplyChange] {
    zip(old.observations(of: probe.turns), new.observations(of: probe.turns)).enumerated()
      .compactMap { number, pair in
        ReplyChange.Sort(from: pair.0, to: pair.1).map { sort in
          ReplyChange(
            origin: probe.origin, place: probe.place, turn: number + 1,
            message: probe.turns[number], old: pair.0, new: pair.1, sort: sort,
            isByEdit: reach.covers(probe.turns[number], from: pair.0, to: pair.1))
        }
      }
  }
}
