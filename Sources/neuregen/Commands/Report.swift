import ArgumentParser
import Conversation
import Evaluation
import Foundation
import Knowledge
import QuestionLog
import Rendering
import Workbench

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a page on the state of the guide.",
    discussion: """
      One HTML file that loads nothing, prints, and follows light and dark: what the guide covers, \
      with the reading grade of each passage; what the transcripts exercise and would notice; what \
      labelled questions are taken for, as a picture; the fragile replies, which are right by a \
      small lead; and, with --log, what was asked in vain.

      It reads the knowledge in --knowledge DIR, or in the folder 'knowledge', and takes about as \
      long as 'neuregen test --mutate'. OUT is written whole or not at all; what is there already is \
      replaced only where it is an earlier report.

      EXAMPLES
        neuregen report state.html
        neuregen report --log questions.jsonl state.html

      EXIT STATUS
        0  written
        1  written; some lines of the log could not be read
        2  wrong usage, or something cannot be read or written
      """)

  @OptionGroup var options: GuideOptions

  @Option(help: ArgumentHelp("The transcripts, a file or a folder.", valueName: "path"))
  var transcripts = "transcripts"

  @Option(
    help: ArgumentHelp(
      "Labelled questions, a file or a folder of .jsonl files; '' for none. Left out, the folder "
        + "Tests/Questions where there is one.", valueName: "path"))
  var questions: String?

  @Option(help: ArgumentHelp("A log of questions, for what was asked in vain.", valueName: "file"))
  var log: String?

  @Argument(help: ArgumentHelp("The page to write.", valueName: "out.html"))
  var output: String

  func run() throws {
    guard let folder = options.writtenFolder() else { throw GuideOptions.noFolder }
    try ReportFile.check(output, opening: GuideReport.opening)
    let gaps = try log.map(QuestionLogFile.read)
    let conversations = try QuestionPaths.conversations(atOption: questions)
    let review = try TranscriptReview(of: [transcripts], folder: folder, options: options)
    let labelled = LabelledReplies(of: conversations, guide: review.guide)
    let knowledge = review.guide.knowledge
    let report = GuideReport(
      knowledge: knowledge.hash, source: review.source, coverage: review.coverage(),
      mutation: review.mutation(), confusions: labelled.confusions, fragile: labelled.fragile,
      asked: labelled.asked,
      gaps: GapSearch(knowledge: knowledge).gaps(in: gaps?.entries ?? []).map { gap in
        GuideReport.GapLine(
          question: gap.wordings[0].question, count: gap.count, nearest: gap.nearest.map(\.id))
      })
    try ReportFile.write(report.html, to: output, opening: GuideReport.opening)
    Output.line("written to \(Printable.text(output))")
    for fault in gaps?.faults ?? [] {
      Output.complain("neuregen: " + Printable.text(fault.description))
    }
    if gaps?.faults.isEmpty == false { throw ExitCode(Output.Status.failures.rawValue) }
  }
}
