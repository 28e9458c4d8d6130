import ArgumentParser
import Foundation
import KnowledgeAuthoring
import PageReading
import Rendering
import Workbench

struct CheckKnowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a knowledge folder, and say what is wrong where.",
    discussion: """
      Without DIR it checks the folder knowledge/ below the current one. The knowledge built into \
      the executable was checked when it was built; its files are not at hand.

      Each finding names file, line and column, shows the line with a caret, and says what to do:

        knowledge/links.yaml:12:16: error: there is no passage 'brain/amigdala'
          more: [brain/amigdala]
                 ^
        help: did you mean 'brain/amygdala'?

      Errors come first, all of them; then warnings below what they are about, with their number \
      and the first few. --all shows every one. With --since, what that version has already is \
      counted and not shown: findings are the same where file and problem are, whatever the line.

      Looked at are: unknown keys, duplicate ids and broken references; passages without \
      phrasings, and phrasings that two passages share, or a passage and a rule; rules without \
      examples, and examples that the engine reads otherwise; rules of danger without a number to \
      call or text, or whose words do not say how to reach the first of their contacts; words that claim more than the page does (claims.yaml); the \
      reading grade. Examples are replayed once nothing else keeps the knowledge from compiling.

      With --page the knowledge is compared with the page itself (HTML, Markdown or plain text): \
      figures, telephone numbers, works, abbreviations, and the names listed in names.yaml \
      (drugs, therapies, routes). What passages, suggestions, clinic.yaml or references.json have \
      and the page lacks is an error; what the page has and no passage tells is a warning. Rules, \
      the guide's own sentences and crisis lines are not the page's and are not compared; numbers \
      in words are not read.

      A folder that 'neuregen knowledge import' drafted says so until its draft.yaml is deleted; \
      till then hard words and large claims are warnings.

      With --json the result is one object on one line: errors, warnings, and findings (severity, \
      concern, file, line, column, problem, remedy, and new, which is false for what stood before).

      EXAMPLES
        neuregen knowledge check
        neuregen knowledge check --since HEAD               what the edits at hand have added
        neuregen knowledge check --page page.html
        neuregen knowledge check my-knowledge
        neuregen knowledge check --errors-only

      EXIT STATUS
        0  nothing worse than warnings
        1  errors, be they new or not
        2  there is no such folder, or it cannot be read
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Leave out the warnings.")
  var errorsOnly = false

  @Flag(help: "Show every warning, not only the first few about the same.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Show only what this version, a git revision or a folder, has not.", valueName: "version"))
  var since: String?

  @Flag(help: "Print all findings as JSON on one line.")
  var json = false

  @Option(help: ArgumentHelp("Compare with this page too.", valueName: "file"))
  var page: String?

  @Argument(help: ArgumentHelp("The knowledge folder.", valueName: "dir"))
  var folder: String?

  func validate() throws {
    if json, all || errorsOnly {
      throw ValidationError("--json has all findings; leave out --all and --errors-only")
    }
    if folder != nil, options.folder != nil {
      throw ValidationError("the folder is given twice; leave out --knowledge")
    }
  }

  func run() throws {
    let folder = try folderToCheck()
    let page = try self.page.map { try PageFile.read($0, format: nil) }
    let earlier = try since.map { try KnowledgeVersion($0).knowledge }
    let compiled = try options.compiledFolder(folder)
    let report = CheckReport(
      findings(in: compiled, page), since: earlier.map { findings(in: $0, page) })
    if json {
      Output.line(report.json.text)
    } else {
      show(report, of: compiled, folder, page)
    }
    if report.errorCount > 0 { throw ExitCode(Output.Status.failures.rawValue) }
  }

  private func findings(in compiled: CompiledKnowledge, _ page: Page?) -> [Finding] {
    KnowledgeCheck.findings(in: compiled, engine: GuideReading.engine)
      + (page.map {
        PageComparison.findings(of: compiled.source, files: compiled.files, with: $0)
      } ?? [])
  }

  private func show(
    _ report: CheckReport, of compiled: CompiledKnowledge, _ folder: String, _ page: Page?
  ) {
    let excerpts = FindingReport(files: compiled.files, folder: folder)
    let pageExcerpts = page.map {
      FindingReport(files: [SourceFile(path: $0.name, text: $0.text)], folder: "")
    }
    let text = report.text(all: all, errorsOnly: errorsOnly) { finding in
      let isOfPage = finding.location.file == page?.name
      return (isOfPage ? pageExcerpts ?? excerpts : excerpts).text(of: finding)
    }
    if !text.isEmpty { Output.line(Printable.lines(text) + "\n") }
    Output.line(summary(of: compiled) + ": " + report.summary)
  }

  private func folderToCheck() throws -> String {
    if let folder = folder ?? options.folder { return folder }
    guard FileManager.default.fileExists(atPath: "knowledge") else {
      throw UsageError(
        "there is no folder 'knowledge' here; go to the project's folder, or name the one to check: "
          + "neuregen knowledge check DIR")
    }
    return "knowledge"
  }

  private func summary(of compiled: CompiledKnowledge) -> String {
    let source = compiled.source
    let phrasings = source.phrasings.map(\.questions.count).reduce(0, +)
    let examples = source.rules.map { $0.examples.count + $0.counterexamples.count }.reduce(0, +)
    return counted(source.passages.count, "passage") + ", " + counted(phrasings, "phrasing") + ", "
      + counted(source.rules.count, "rule") + " with " + counted(examples, "example")
      + (compiled.isUsable ? "" : " (not replayed: mend the errors first)")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
