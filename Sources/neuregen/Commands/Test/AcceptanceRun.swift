import ArgumentParser
import Foundation
import Glibc
import Transcripts

/// Asks at the terminal which differences to accept, and writes those into their files.
struct AcceptanceRun {
  private let tests: TestRun
  private let takesSafety: Bool

  init(of tests: TestRun, takesSafety: Bool) {
    self.tests = tests
    self.takesSafety = takesSafety
  }

  /// - Throws: `UsageError` where no person can be there to decide.
  static func checkSurroundings() throws {
    guard (ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty else {
      throw UsageError(
        "--accept asks a person, and CI is set; run it at a terminal without CI. "
          + "Nothing was written.")
    }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw UsageError(
        "--accept asks a person, and there is no terminal; run it at one, without pipes. "
          + "Nothing was written.")
    }
  }

  /// - Throws: exit status 1 where differences stay, 2 where a file cannot be read or written.
  func run() throws {
    let report = tests.report(showsDifferences: false, sparingRecorded: true)
    let replays = Self.once(report.replays)
    let lines = try LineReader(path: nil)
    var dialogue = AcceptanceDialogue(
      takesSafety: takesSafety, palette: TestRun.palette, tell: { Output.line($0) },
      ask: { question in
        Output.text(question)
        guard let line = lines.next() else {
          Output.line("")
          return nil
        }
        return String(decoding: line, as: UTF8.self)
      })
    let differences = replays.flatMap(\.differences)
    guard let acceptances = dialogue.acceptances(among: differences) else {
      throw UsageError("the input ended before all was said; nothing was written")
    }
    var isWritten = report.faults.isEmpty
    var taken = 0
    for replay in replays {
      let own = acceptances.filter { $0.difference.place.file == replay.transcript.file }
      guard !own.isEmpty else { continue }
      do {
        try TranscriptFiles.take(own, into: replay.transcript)
        taken += own.count
      } catch {
        isWritten = false
        for fault in error.faults { Output.complain("neuregen: \(fault)") }
      }
    }
    let expectations = Self.count(differences)
    Output.line("\(taken) accepted, \(expectations - taken) of \(expectations) stay")
    if !isWritten { throw ExitCode(Output.Status.usage.rawValue) }
    if taken < expectations { throw ExitCode(Output.Status.failures.rawValue) }
  }

  /// Each file once, though it may be given twice.
  private static func once(_ replays: [Replay]) -> [Replay] {
    var seen: Set<String> = []
    return replays.filter { seen.insert(TranscriptFiles.realPath($0.transcript.file)).inserted }
  }

  /// Expectations that are not met; one over several phrasings counts once.
  private static func count(_ differences: [Difference]) -> Int {
    var places: [TranscriptPlace] = []
    for difference in differences where places.last != difference.place {
      places.append(difference.place)
    }
    return places.count
  }
}
