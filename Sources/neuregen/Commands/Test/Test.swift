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

  @Flag(help: "Say which parts of the knowledge no transcript exercises.")
  var coverage = false

  @Flag(help: "Alter the knowledge, part by part, and say what no transcript notices.")
  var mutate = false

  // A number below 0 is no option: it is read, and refused.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --coverage and --mutate: how many parts of a sort are listed.", valueName: "n"))
  var most = 10

  @Argument(help: "Transcripts, or folders that hold them; with --record a list of questions.")
  var path: [String] = []

  func validate() throws {
    let modes = [json, tap, accept, record != nil].count { $0 }
    if modes > 1 {
      throw ValidationError("give only one of --json, --tap, --accept and --record")
    }
    if coverage || mutate, (coverage && mutate) || tap || accept || junit != nil {
      throw ValidationError(
        "--coverage and --mutate look at the transcripts themselves; give one of them, without --tap, "
          + "--accept and --junit")
    }
    if coverage, record != nil {
      throw ValidationError("--record goes with --mutate, or with a list of questions")
    }
    if most < 0 { throw ValidationError("--most takes a number from 0 on, not \(most)") }
    if junit != nil, accept || record != nil {
      throw ValidationError("--junit tells of a run; it does not go with --accept or --record")
    }
    if acceptSafety, !accept {
      throw ValidationError("--accept-safety goes with --accept")
    }
    if record != nil, !mutate, path.count > 1 {
      throw ValidationError("--record takes one list of questions, not \(path.count)")
    }
  }

  func run() throws {
    if coverage || mutate { return try review() }
    if let record {
      return try QuestionRecording(from: path.first, to: record).run(with: options)
    }
    if accept { try AcceptanceRun.checkSurroundings() }
    if let junit { try ReportFile.check(junit, opening: TestReport.junitOpening) }
    let run = TestRun(paths: path.isEmpty ? ["transcripts"] : path, with: try options.guide())
    if accept { return try AcceptanceRun(of: run, takesSafety: acceptSafety).run() }
    let report = run.report(showsDifferences: !json && !tap)
    if let junit { try ReportFile.write(report.junit, to: junit, opening: TestReport.junitOpening) }
    Output.line(json ? report.json.text : tap ? report.tap : report.summary)
    if !report.faults.isEmpty { throw ExitCode(Output.Status.usage.rawValue) }
    if report.failed > 0 { throw ExitCode(Output.Status.failures.rawValue) }
  }

  private func review() throws {
    guard let folder = options.writtenFolder() else { throw GuideOptions.noFolder }
    let review = try TranscriptReview(
      of: path.isEmpty ? ["transcripts"] : path, folder: folder, options: options)
    if let record {
      try review.record(to: record)
    } else if coverage {
      review.showCoverage(most: most, json: json)
    } else {
      review.showMutation(most: most, json: json)
    }
  }
}
