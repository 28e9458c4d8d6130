internal import Rendering

/// What a test run found, for people and for other programs.
public struct TestReport: Sendable {
  public private(set) var replays: [Replay] = []
  public private(set) var faults: [TranscriptFault] = []

  public init() {}

  public mutating func add(_ replay: Replay) {
    replays.append(replay)
  }

  public mutating func add(_ faults: [TranscriptFault]) {
    self.faults += faults
  }

  public var passed: Int { replays.count { $0.differences.isEmpty } }
  public var failed: Int { replays.count - passed }

  /// The last line: conversations, not turns, as that is what staff write.
  public var summary: String {
    let unread = faults.isEmpty ? "" : ", \(Set(faults.map(\.place.file)).count) unreadable"
    return "\(passed) passed, \(failed) failed" + unread
  }

  /// A difference as lines for people: where, what sort, what was expected, what came.
  public static func text(of difference: Difference) -> String {
    let place = difference.place
    let heading = difference.sort.heading
    var lines = ["\(place.file):\(place.line):\(place.column): \(heading)"]
    func add(_ label: String, _ text: String) {
      let padding = String(repeating: " ", count: 10 - label.count)
      lines.append("  \(label)\(padding)\(Printable.text(text.singleSpaced))")
    }
    add("visitor", difference.visitor.map { Excerpt.opening(of: $0) } ?? "(nothing yet)")
    if difference.sort == .wording {
      for hunk in WordDifference(difference.expected, difference.got).hunks {
        add("expected", hunk.expected)
        add("got", hunk.got)
      }
    } else {
      add("expected", difference.expected)
      add("got", difference.got)
    }
    if let note = difference.note { add("note", note) }
    return lines.joined(separator: "\n")
  }
}

extension Difference.Sort {
  fileprivate var heading: String {
    switch self {
    case .wording: "other wording"
    case .words: "words that must, or must not, be said"
    case .passage: "another passage"
    case .reference: "other references"
    case .kind: "another kind of reply"
    case .rule: "another rule decides"
    case .booking: "booking prompt"
    case .contacts: "other contacts"
    }
  }
}
