internal import Rendering

extension TestReport {
  /// The run in the Test Anything Protocol, version 14 (https://testanything.org): a point for each
  /// transcript, in the order of the run.
  public var tap: String {
    var lines = ["TAP version 14", "1..\(results.count)"]
    for (index, result) in results.enumerated() {
      switch result {
      case .replayed(let replay):
        let point = "\(index + 1) - \(Self.description(replay.transcript.file))"
        lines.append(Self.line(for: replay, point))
        lines += Self.diagnostic("differences", replay.differences.map(Self.fields))
      case .unreadable(let faults):
        lines.append("not ok \(index + 1) - \(Self.description(faults[0].place.file))")
        lines += Self.diagnostic("faults", faults.map(Self.fields))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(for replay: Replay, _ point: String) -> String {
    switch replay.outcome {
    case .passed: "ok " + point
    case .failed: "not ok " + point
    // By the protocol no failure, but what is still to be done.
    case .awaiting: "not ok \(point) # TODO \(awaited(in: replay))"
    }
  }

  private static func awaited(in replay: Replay) -> String {
    let lines = replay.awaiting.map { String($0.place.line) }
    return "await what is expected: line\(lines.count == 1 ? "" : "s") "
      + lines.joined(separator: ", ")
  }

  private typealias Fields = [(name: String, value: JSON)]

  /// A list of mappings as a block of YAML; its scalars are JSON, which YAML 1.2 holds.
  private static func diagnostic(_ name: String, _ items: [Fields]) -> [String] {
    guard !items.isEmpty else { return [] }
    let list = items.flatMap { fields in
      fields.enumerated().map { index, field in
        (index == 0 ? "    - " : "      ") + "\(field.name): \(field.value.text)"
      }
    }
    return ["  ---", "  \(name):"] + list + ["  ..."]
  }

  private static func fields(of difference: Difference) -> Fields {
    fields(of: difference.place) + [
      ("class", .string(difference.sort.rawValue)), ("change", .string(difference.change.rawValue)),
      ("visitor", .string(difference.visitor)), ("expected", .string(difference.expected)),
      ("got", .string(difference.got)), ("note", .string(difference.note)),
    ]
  }

  private static func fields(of fault: TranscriptFault) -> Fields {
    fields(of: fault.place) + [
      ("problem", .string(fault.problem)), ("remedy", .string(fault.remedy)),
    ]
  }

  private static func fields(of place: TranscriptPlace) -> Fields {
    [
      ("file", .string(place.file)), ("line", .number(place.line)),
      ("column", .number(place.column)),
    ]
  }

  /// '#' would begin a directive such as SKIP.
  private static func description(_ file: String) -> String {
    Printable.text(file).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}
