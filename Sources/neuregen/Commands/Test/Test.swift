import ArgumentParser
import Rendering
import Transcripts

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay the conversations in transcripts/ and compare.",
    discussion: discussion)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print the result as JSON on one line.")
  var json = false

  @Flag(help: "Print the result in the Test Anything Protocol.")
  var tap = false

  @Option(
    help: ArgumentHelp("Also write the result as JUnit XML to this file.", valueName: "file"))
  var junit: String?

  @Flag(help: "Go through the differences and ask which to accept.")
  var accept = false

  @Flag(help: "With --accept: changes of safety too, each with a note.")
  var acceptSafety = false

  @Option(
    help: ArgumentHelp(
      "Ask the questions in PATH and write what is replied to this new file.", valueName: "file"))
  var record: String?

  @Argument(help: "Transcripts, or folders that hold them; with --record a list of questions.")
  var path: [String] = []

  func validate() throws {
    let modes = [json, tap, accept, record != nil].count { $0 }
    if modes > 1 {
      throw ValidationError("give only one of --json, --tap, --accept and --record")
    }
    if junit != nil, accept || record != nil {
      throw ValidationError("--junit tells of a run; it does not go with --accept or --record")
    }
    if acceptSafety, !accept {
      throw ValidationError("--accept-safety goes with --accept")
    }
    if record != nil, path.count > 1 {
      throw ValidationError("--record takes one list of questions, not \(path.count)")
    }
  }

  func run() throws {
    if let record {
      return try QuestionRecording(from: path.first, to: record).run(with: options)
    }
    if accept { try AcceptanceRun.checkSurroundings() }
    if let junit { try ReportFile.check(junit) }
    let run = TestRun(paths: path.isEmpty ? ["transcripts"] : path, with: try options.guide())
    if accept { return try AcceptanceRun(of: run, takesSafety: acceptSafety).run() }
    let report = run.report(showsDifferences: !json && !tap)
    if let junit { try ReportFile.write(report.junit, to: junit) }
    Output.line(json ? report.json.text : tap ? report.tap : report.summary)
    if !report.faults.isEmpty { throw ExitCode(Output.Status.usage.rawValue) }
    if report.failed > 0 { throw ExitCode(Output.Status.failures.rawValue) }
  }
}
