import ArgumentParser
import Conversation
import Evaluation
import Foundation
import Rendering

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score labelled questions.",
    discussion: """
      Each FILE holds labelled questions as JSON Lines, a question or a conversation a line:

        {"q": "can kids get it", "kind": "answer", "gold": ["causes/overview"]}
        {"turns": [{"q": "hi", "kind": "smalltalk"}, {"q": "how much", "kind": "not-covered"}]}

      Further fields: also (other kinds that are right), crisis_ok, drop, style and sub (for the \
      tables).

      Printed are the scores with their 95 % intervals (Wilson), tables by file, kind, style, \
      subclass and place in the conversation, what was taken for what, and the worst turns with \
      the reason of each; a missed crisis is worse than a false answer, that worse than a false \
      alarm. 'neuregen explain' tells the whole reason of one.

      With --baseline the run is compared, turn by turn, with an earlier one, and ends with \
      status 1 where a score fell by more than noise: where more turns got worse than better, and \
      chance alone does so less than once in 20 times (McNemar).

      EXAMPLES
        neuregen evaluate Tests/Questions/*.jsonl
        neuregen evaluate --typos 1 Tests/Questions/answers.jsonl
        neuregen evaluate --ablate Tests/Questions/*.jsonl
        neuregen evaluate --baseline Tests/Questions/baseline.tsv Tests/Questions/*.jsonl
        neuregen evaluate --html report.html --write-baseline new.tsv questions.jsonl

      EXIT STATUS
        0  scored; nothing dropped
        1  a score dropped by more than noise
        2  wrong usage, or a file cannot be read
      """)

  @OptionGroup var options: GuideOptions

  @Option(help: ArgumentHelp("Misspell so many words of each question.", valueName: "n"))
  var typos = 0

  @Option(help: ArgumentHelp("The seed of the misspellings.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Also score without each component in turn, to show what it is worth.")
  var ablate = false

  @Option(help: ArgumentHelp("Compare with this earlier run.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write what a later run is compared with to this file.", valueName: "file"))
  var writeBaseline: String?

  @Option(help: ArgumentHelp("Write the report as an HTML page to this file.", valueName: "file"))
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Instead of scoring, fit the weights of signals to the odd lines and write them to this file.",
      valueName: "file"))
  var fit: String?

  @Flag(help: "Print the report as JSON on one line.")
  var json = false

  @Option(help: ArgumentHelp("How many of the worst turns are explained.", valueName: "n"))
  var worst = 10

  @Argument(help: "Files of labelled questions.")
  var file: [String]

  func validate() throws {
    if typos < 0 { throw ValidationError("--typos takes a number from 0 on, not \(typos)") }
    if worst < 0 { throw ValidationError("--worst takes a number from 0 on, not \(worst)") }
  }

  func run() throws {
    let guide = try options.guide()
    let conversations = try file.flatMap(QuestionPaths.conversations)
    if let fit { return try Self.fit(to: conversations, with: guide, into: fit) }
    let earlier = try baseline.map(Self.baseline)
    let runs = ablate ? 1 + Component.allCases.count : 1
    var bar = ProgressBar(of: conversations.count * runs, "conversations")
    func evaluation(with guide: Guide, run: Int) -> Evaluation {
      Evaluation(of: conversations, with: guide, typos: typos, seed: seed) {
        bar.show($0 + run * conversations.count)
      }
    }
    var report = EvaluationReport(
      of: evaluation(with: guide, run: 0), with: guide, worst: worst)
    report.comparison = earlier.map { Comparison(of: report.verdicts, with: $0) }
    if ablate {
      report.ablations = Component.allCases.enumerated().map { number, component in
        let lesser = Guide(knowledge: guide.knowledge, without: [component])
        return Ablation(component, scores: evaluation(with: lesser, run: number + 1).scores)
      }
    }
    bar.clear()
    if let writeBaseline { try Self.write(report.baseline, to: writeBaseline) }
    if let html { try Self.write(report.html, to: html) }
    Output.line(json ? report.json.text : report.text)
    if let drops = report.comparison?.drops, !drops.isEmpty {
      throw ExitCode(Output.Status.failures.rawValue)
    }
  }

  private static func fit(
    to conversations: [LabelledConversation], with guide: Guide, into path: String
  ) throws {
    var bar = ProgressBar(of: conversations.count, "conversations")
    let fit = KindFit(to: conversations, with: guide) { bar.show($0) }
    bar.clear()
    guard fit.turnCount > 0 else {
      throw UsageError("nothing to fit to: the odd lines of these files hold no turn to weigh")
    }
    try write(fit.yaml, to: path)
    Output.line("Fitted to \(fit.turnCount) turns of odd lines; written to \(path).")
  }

  private static func baseline(in path: String) throws -> Baseline {
    do {
      return try Baseline(String(decoding: contents(of: path), as: UTF8.self))
    } catch let fault as Baseline.Fault {
      throw UsageError("cannot compare with '\(path)': \(fault.description)")
    }
  }

  private static func contents(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw UsageError.unreadable(path)
    }
  }

  private static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw UsageError.unwritable(path)
    }
  }
}
