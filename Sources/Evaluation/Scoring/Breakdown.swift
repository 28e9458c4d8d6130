internal import Knowledge

/// Turns grouped by what their labels say, each group with how many are right.
public struct Breakdown: Sendable {
  public var title: String
  /// In the order of the group's name.
  public var rows: [(name: String, tally: Tally)]

  /// By file, kind, style, subclass and place in the conversation. Turns without the label are left
  /// out.
  public static func all(of verdicts: [Verdict]) -> [Breakdown] {
    [
      Breakdown("file", verdicts) { String($0.place.prefix { $0 != ":" }) },
      Breakdown("kind", verdicts) { $0.labelled.kind.name },
      Breakdown("style", verdicts) { $0.labelled.style },
      Breakdown("subclass", verdicts) { $0.labelled.subclass },
      Breakdown("turn", verdicts) { $0.turn == 0 ? "first" : "later" },
    ]
  }

  private init(_ title: String, _ verdicts: [Verdict], by name: (Verdict) -> String?) {
    self.title = title
    var tallies: [String: Tally] = [:]
    for verdict in verdicts {
      if let name = name(verdict) { tallies[name, default: Tally()].add(verdict.isRight) }
    }
    rows = tallies.sorted { $0.key < $1.key }.map { (name: $0.key, tally: $0.value) }
  }
}

/// What was taken for what, counted; the most frequent first, ties by name.
public struct Confusion: Sendable {
  public var rows: [(expected: String, got: String, count: Int)]

  /// Kinds of reply that were taken for others.
  public static func ofKinds(_ verdicts: [Verdict]) -> Confusion {
    Confusion(
      verdicts.filter { !$0.isRight && $0.kind != $0.labelled.kind }.map {
        ($0.labelled.kind.name, $0.kind.name)
      })
  }

  /// Passages that were shown first where another answers.
  public static func ofPassages(_ verdicts: [Verdict]) -> Confusion {
    Confusion(
      verdicts.filter { !$0.isRight && $0.labelled.kind == .answer && $0.kind == .answer }
        .compactMap { verdict in
          guard let expected = verdict.labelled.gold.first, let got = verdict.passages.first else {
            return nil
          }
          return (expected, got)
        })
  }

  private init(_ pairs: [(String, String)]) {
    var counts: [[String]: Int] = [:]
    for pair in pairs { counts[[pair.0, pair.1], default: 0] += 1 }
    rows = counts.map { (expected: $0.key[0], got: $0.key[1], count: $0.value) }.sorted {
      ($1.count, $0.expected, $0.got) < ($0.count, $1.expected, $1.got)
    }
  }
}
