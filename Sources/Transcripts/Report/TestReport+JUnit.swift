internal import Rendering

extension TestReport {
  /// The run as JUnit XML: a suite for each transcript, a case for each turn, as build servers show
  /// them. Without times, so that the same run gives the same bytes.
  public var junit: String {
    let tests = replays.map(\.turns.count).reduce(0, +) + unreadable.count
    let failures = replays.map { Self.cases(of: $0).count(where: \.hasFailed) }.reduce(0, +)
    let skipped = replays.map { Self.cases(of: $0).count(where: \.isSkipped) }.reduce(0, +)
    let suites = results.map { result in
      switch result {
      case .replayed(let replay): Self.suite(of: replay)
      case .unreadable(let faults): Self.suite(of: faults)
      }
    }
    return Self.declaration
      + XML.element(
        "testsuites",
        [
          ("name", "neuregen test"), ("tests", String(tests)), ("failures", String(failures)),
          ("errors", String(unreadable.count)), ("skipped", String(skipped)),
        ],
        suites) + "\n"
  }

  /// How each such file begins, so that an earlier report can be told from another file.
  public static let junitOpening = declaration + "<testsuites"

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private struct Case {
    var name: String
    var line: Int
    var differences: [Difference]
    /// Whether nothing is expected of the reply yet.
    var isAwaiting: Bool

    var hasFailed: Bool { !differences.isEmpty }
    var isSkipped: Bool { isAwaiting && !hasFailed }
  }

  /// The turns; what differs in the guide's opening stands with the first.
  private static func cases(of replay: Replay) -> [Case] {
    var remaining = replay.differences[...]
    return replay.transcript.exchanges.map { exchange in
      let last = exchange.expectations.last?.place.line ?? exchange.place.line
      let differences = remaining.prefix { $0.place.line <= last }
      remaining = remaining.dropFirst(differences.count)
      return Case(
        name: Excerpt.opening(of: exchange.visitor), line: exchange.place.line,
        differences: Array(differences), isAwaiting: exchange.expectations.isEmpty)
    }
  }

  private static func suite(of replay: Replay) -> String {
    let file = replay.transcript.file
    let cases = cases(of: replay)
    return XML.element(
      "testsuite",
      [
        ("name", file), ("tests", String(cases.count)),
        ("failures", String(cases.count(where: \.hasFailed))), ("errors", "0"),
        ("skipped", String(cases.count(where: \.isSkipped))),
      ],
      cases.map { test in
        XML.element(
          "testcase",
          [
            ("name", test.name), ("classname", file), ("file", file), ("line", String(test.line)),
          ],
          test.hasFailed
            ? [failure(of: test.differences)] : test.isSkipped ? [skipped] : [])
      })
  }

  private static let skipped = XML.element(
    "skipped", [("message", "awaits what is expected")], [])

  private static func failure(of differences: [Difference]) -> String {
    let changes = Change.allCases.filter { change in
      differences.contains { $0.change == change }
    }
    return XML.text(
      "failure",
      [
        ("message", changes.map(\.label).joined(separator: ", ")),
        ("type", changes.map(\.rawValue).joined(separator: " ")),
      ],
      differences.map { text(of: $0) }.joined(separator: "\n\n"))
  }

  private static func suite(of faults: [TranscriptFault]) -> String {
    let place = faults[0].place
    return XML.element(
      "testsuite",
      [("name", place.file), ("tests", "1"), ("failures", "0"), ("errors", "1"), ("skipped", "0")],
      [
        XML.element(
          "testcase",
          [
            ("name", "can be read"), ("classname", place.file), ("file", place.file),
            ("line", String(place.line)),
          ],
          [
            XML.text(
              "error", [("message", faults[0].description), ("type", "unreadable")],
              faults.map(\.description).joined(separator: "\n"))
          ])
      ])
  }
}
