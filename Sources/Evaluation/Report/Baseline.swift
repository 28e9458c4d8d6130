internal import Knowledge

/// What the guide made of labelled turns in an earlier run, to compare with.
///
/// A text of one turn a line, so that version control shows which turns changed: where it stands, its
/// number in the conversation, a check sum of its words, the kind of reply, the passages.
public struct Baseline: Sendable {
  public let knowledge: String
  let replies: [Turn: Reply]

  struct Turn: Hashable, Sendable {
    var place: String
    var turn: Int
    var checkSum: String

    init(place: String, turn: Int, checkSum: String) {
      self.place = place
      self.turn = turn
      self.checkSum = checkSum
    }

    init(_ verdict: Verdict) {
      self.init(
        place: verdict.place, turn: verdict.turn, checkSum: Self.checkSum(of: verdict.asked))
    }

    /// FNV-1a of the UTF-8 bytes, 32 bits (Fowler, Noll and Vo): tells whether a line is still the
    /// same question, no more.
    private static func checkSum(of text: String) -> String {
      let sum = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
      return String(sum, radix: 16)
    }
  }

  struct Reply: Sendable {
    var kind: ReplyKind
    var passages: [String]
  }

  /// A baseline that cannot be read: where, and what to do.
  public struct Fault: Error, CustomStringConvertible {
    public var description: String
  }

  private static let heading = "# neuregen evaluate, knowledge "

  public static func text(of verdicts: [Verdict], knowledge: String) -> String {
    let lines = verdicts.map { verdict in
      let turn = Turn(verdict)
      return [
        turn.place, String(turn.turn), turn.checkSum, verdict.kind.name,
        verdict.passages.joined(separator: ","),
      ].joined(separator: "\t")
    }
    return ([heading + knowledge] + lines).joined(separator: "\n") + "\n"
  }

  public init(_ text: String) throws(Fault) {
    let lines = text.split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(Self.heading) else {
      throw Fault(description: "line 1 does not begin with '\(Self.heading)'; make it anew")
    }
    knowledge = String(first.dropFirst(Self.heading.count))
    var replies: [Turn: Reply] = [:]
    for (number, line) in lines.enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, let turn = Int(cells[1]),
        let kind = ReplyKind.allCases.first(where: { $0.name == cells[3] })
      else {
        throw Fault(
          description: "line \(number + 1) is not of the form 'place, turn, sum, kind, passages'; "
            + "make it anew")
      }
      replies[Turn(place: cells[0], turn: turn, checkSum: cells[2])] = Reply(
        kind: kind, passages: cells[4].split(separator: ",").map(String.init))
    }
    self.replies = replies
  }
}
