import ArgumentParser
import Conversation
import Rendering
import Transcripts

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay the conversations in transcripts/ and compare.",
    discussion: """
      Each PATH is a transcript, or a folder whose .txt files are transcripts; \
      without one, it is the folder 'transcripts'. Every conversation is said to \
      the guide once more, from its beginning. What differs from the expectations \
      in the file is shown with file, line and column; the last line counts the \
      conversations that passed and failed.

      A transcript is a text file:

        # A daughter asks about her father.

        Visitor: what can cause ptsd
        Expect: answer
        Passages: causes/overview
        Booking: withheld

        Visitor: what are the symptoms
        References: nimh-2022
        Never says: guarantee

      'Visitor:' opens a turn. What stands under it is expected of the reply; all \
      of it may be left out. Indented lines go on with the text above them.

        Guide:       the whole reply; line breaks do not count. Before the first
                     'Visitor:' it is what the guide says when a talk begins
        Expect:      its kind: answer, not-covered, medical-advice, crisis,
                     booking, smalltalk or off-topic
        Rule:        the rule that decides
        Passages:    the first passages shown, in order
        Related:     the first passages offered beside the answer, in order
        References:  all works named, in order
        Contacts:    all who help in a crisis, in order
        Booking:     shown or withheld
        Says:        words that the reply holds; may be repeated
        Never says:  words that it does not hold; may be repeated

      Lists are ids with commas between them; 'none' is the empty list, and \
      stands for no rule. Lines that begin with '#' are comments; those at the \
      head of the file are its title.

      With --json the result is one object on one line: passed, failed, \
      transcripts (each with file, title, turns and differences: file, line, \
      column, class, visitor, expected, got, note) and faults (file, line, column, \
      problem, remedy). The classes are wording, words, passage, reference, kind, \
      rule, booking and contacts.

      EXAMPLES
        neuregen test                               all of transcripts/
        neuregen test transcripts/crisis            one folder
        neuregen test --knowledge knowledge         with the folder as it stands
        neuregen test --json | jq .failed

      EXIT STATUS
        0  every conversation passed
        1  something differs
        2  wrong usage, or a file cannot be read
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print the result as JSON on one line.")
  var json = false

  @Flag(help: "Say which parts of the knowledge no transcript exercises.")
  var coverage = false

  @Flag(help: "Alter the knowledge, part by part, and say what no transcript notices.")
  var mutate = false

  @Option(help: ArgumentHelp("How many parts of a sort are listed.", valueName: "n"))
  var most = 10

  @Argument(help: "Transcripts, or folders that hold them.")
  var path: [String] = ["transcripts"]

  func run() throws {
    if coverage || mutate {
      let review = try TranscriptReview(
        of: path, folder: options.folder ?? "knowledge", options: options)
      return coverage
        ? review.showCoverage(most: most, json: json) : review.showMutation(most: most, json: json)
    }
    let guide = try options.guide()
    var report = TestReport()
    for path in path {
      do {
        for file in try TranscriptFiles.paths(at: path) { replay(file, with: guide, to: &report) }
      } catch {
        add([error], to: &report)
      }
    }
    Output.line(json ? report.json.text : report.summary)
    if !report.faults.isEmpty { throw ExitCode(Output.Status.usage.rawValue) }
    if report.failed > 0 { throw ExitCode(Output.Status.failures.rawValue) }
  }

  private func replay(_ file: String, with guide: Guide, to report: inout TestReport) {
    do {
      let replay = Replay(of: try TranscriptFiles.transcript(at: file), with: guide)
      report.add(replay)
      guard !json else { return }
      for difference in replay.differences {
        Output.line(TestReport.text(of: difference) + "\n")
      }
    } catch {
      add(error.faults, to: &report)
    }
  }

  /// Faults go to standard error at once, so that results stay clean.
  private func add(_ faults: [TranscriptFault], to report: inout TestReport) {
    for fault in faults { Output.complain("neuregen: \(fault)") }
    report.add(faults)
  }
}
