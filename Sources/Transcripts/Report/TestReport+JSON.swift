internal import Knowledge
public import Rendering

extension TestReport {
  /// `{"passed", "failed", "awaiting", "transcripts": [{"file", "title", "turns", "awaiting": […],
  /// "differences": […]}], "faults": […]}`; the texts of a difference are whole.
  public var json: JSON {
    .object([
      ("passed", .number(passed)),
      ("failed", .number(failed)),
      ("awaiting", .number(awaiting)),
      ("transcripts", .array(replays.map(Self.json))),
      (
        "faults",
        .array(
          faults.map { fault in
            .object(
              Self.fields(of: fault.place) + [
                ("problem", .string(fault.problem)), ("remedy", .string(fault.remedy)),
              ])
          })
      ),
    ])
  }

  private static func json(of replay: Replay) -> JSON {
    .object([
      ("file", .string(replay.transcript.file)),
      ("title", .string(replay.transcript.title)),
      ("turns", .number(replay.turns.count)),
      (
        "awaiting",
        .array(
          replay.awaiting.map { .object(fields(of: $0.place) + [("visitor", .string($0.visitor))]) }
        )
      ),
      (
        "differences",
        .array(
          replay.differences.map { difference in
            .object(
              fields(of: difference.place) + [
                ("class", .string(difference.sort.rawValue)),
                ("visitor", .string(difference.visitor)),
                ("expected", .string(difference.expected)),
                ("got", .string(difference.got)),
                ("note", .string(difference.note)),
                ("change", .string(difference.change.rawValue)),
                ("recorded", .bool(difference.expectation.isRecorded)),
                ("or", difference.alternative.map { .object(fields(of: $0)) } ?? .null),
              ])
          })
      ),
    ])
  }

  private static func fields(of place: TranscriptPlace) -> [(String, JSON)] {
    [
      ("file", .string(place.file)), ("line", .number(place.line)),
      ("column", .number(place.column)),
    ]
  }
}
