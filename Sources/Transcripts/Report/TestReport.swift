/// What a test run found, for people and for other programs.
public struct TestReport: Sendable {
  /// One for each transcript, in the order of the run.
  public private(set) var results: [Result] = []

  public enum Result: Sendable {
    case replayed(Replay)
    /// At least one fault, all of one file or folder.
    case unreadable([TranscriptFault])
  }

  public init() {}

  public mutating func add(_ replay: Replay) {
    results.append(.replayed(replay))
  }

  public mutating func add(_ faults: [TranscriptFault]) {
    results.append(.unreadable(faults))
  }

  public var replays: [Replay] {
    results.compactMap { if case .replayed(let replay) = $0 { replay } else { nil } }
  }

  public var faults: [TranscriptFault] {
    unreadable.flatMap { $0 }
  }

  /// The faults, file by file.
  var unreadable: [[TranscriptFault]] {
    results.compactMap { if case .unreadable(let faults) = $0 { faults } else { nil } }
  }

  public var passed: Int { replays.count { $0.outcome == .passed } }
  public var failed: Int { replays.count { $0.outcome == .failed } }
  /// Conversations in which nothing differs, and of some message nothing is expected yet.
  public var awaiting: Int { replays.count { $0.outcome == .awaiting } }

  /// The last line: conversations, not turns, as that is what staff write.
  public var summary: String {
    let unreadable = Set(faults.map(\.place.file)).count
    return "\(passed) passed, \(failed) failed"
      + (awaiting > 0 ? ", \(awaiting) awaiting" : "")
      + (unreadable > 0 ? ", \(unreadable) unreadable" : "")
  }
}
