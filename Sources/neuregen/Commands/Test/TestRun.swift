import ChatTerminal
import Conversation
import Foundation
import Glibc
import Rendering
import Transcripts

/// Replays transcripts, and shows what differs while it goes.
struct TestRun {
  let paths: [String]
  let guide: Guide

  init(paths: [String], with guide: Guide) {
    self.paths = paths
    self.guide = guide
  }

  /// Faults go to standard error at once, so that results stay clean.
  ///
  /// - Parameter sparingRecorded: see `Transcript.checkNames`.
  func report(showsDifferences: Bool, sparingRecorded: Bool = false) -> TestReport {
    var report = TestReport()
    let palette = Self.palette
    var found: [(file: String, given: String)] = []
    for path in paths {
      do {
        found += try TranscriptFiles.paths(at: path).map { ($0, path) }
      } catch {
        Output.complain("neuregen: \(error)")
        report.add([error])
      }
    }
    var bar = ProgressBar(of: found.count, "transcripts")
    for (number, (file, given)) in found.enumerated() {
      bar.show(number)
      do {
        let folder = file == given ? nil : given
        let transcript = try TranscriptFiles.transcript(at: file, in: folder)
        try transcript.checkNames(in: guide.knowledge, sparingRecorded: sparingRecorded)
        let replay = Replay(of: transcript, with: guide)
        report.add(replay)
        guard showsDifferences, replay.outcome != .passed else { continue }
        bar.clear()
        for exchange in replay.awaiting {
          Output.line(TestReport.text(ofAwaiting: exchange, palette) + "\n")
        }
        for difference in replay.differences {
          Output.line(TestReport.text(of: difference, palette) + "\n")
        }
      } catch {
        bar.clear()
        for fault in error.faults { Output.complain("neuregen: \(fault)") }
        report.add(error.faults)
      }
    }
    bar.clear()
    return report
  }

  /// Colours where standard output is a terminal that shows them and NO_COLOR is empty.
  static var palette: Palette {
    let facts = TerminalFacts(
      environment: ProcessInfo.processInfo.environment, isInputTerminal: isatty(0) == 1,
      isOutputTerminal: isatty(1) == 1)
    return Palette(hasColour: facts.style(isPlain: false).hasColour)
  }
}
