import ArgumentParser
import Foundation
import KnowledgeAuthoring
import PageReading
import Rendering

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

      Looked at are: unknown keys, duplicate ids and broken references; passages without \
      phrasings, and phrasings that two passages share; rules without examples, and examples that \
      the engine reads otherwise; words that claim more than the page does (claims.yaml); the \
      reading grade. Examples are replayed once nothing else keeps the knowledge from compiling.

      With --page the knowledge is compared with the page itself (HTML, Markdown or plain text): \
      figures, telephone numbers, works, abbreviations, and the names listed in names.yaml \
      (drugs, therapies, routes). What passages, suggestions, clinic.yaml or references.json have \
      and the page lacks is an error; what the page has and no passage tells is a warning. Rules, \
      the guide's own sentences and crisis lines are not the page's and are not compared; numbers \
      in words are not read.

      A folder that 'neuregen knowledge import' drafted says so until its draft.yaml is deleted; \
      till then hard words and large claims are warnings.

      EXAMPLES
        neuregen knowledge check
        neuregen knowledge check --page page.html
        neuregen knowledge check my-knowledge
        neuregen knowledge check --errors-only

      EXIT STATUS
        0  nothing worse than warnings
        1  errors
        2  there is no such folder, or it cannot be read
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Leave out the warnings.")
  var errorsOnly = false

  @Option(help: ArgumentHelp("Compare with this page too.", valueName: "file"))
  var page: String?

  @Argument(help: ArgumentHelp("The knowledge folder.", valueName: "dir"))
  var folder: String?

  func validate() throws {
    if folder != nil, options.folder != nil {
      throw ValidationError("the folder is given twice; leave out --knowledge")
    }
  }

  func run() throws {
    let folder = try folderToCheck()
    let compiled = try options.compiledFolder(folder)
    let page = try self.page.map { try PageFile.read($0, format: nil) }
    var findings = KnowledgeCheck.findings(in: compiled, engine: GuideReading.engine)
    if let page {
      findings += PageComparison.findings(
        of: compiled.source, files: compiled.files, with: page)
    }
    let report = FindingReport(files: compiled.files, folder: folder)
    let pageReport = page.map {
      FindingReport(files: [SourceFile(path: $0.name, text: $0.text)], folder: "")
    }
    let errors = findings.count { $0.severity == .error }
    for finding in findings where finding.severity == .error || !errorsOnly {
      let isOfPage = finding.location.file == page?.name
      Output.line(Printable.lines((isOfPage ? pageReport! : report).text(of: finding)) + "\n")
    }
    Output.line(summary(of: compiled, errors: errors, warnings: findings.count - errors))
    if errors > 0 { throw ExitCode(Output.Status.failures.rawValue) }
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

  private func summary(of compiled: CompiledKnowledge, errors: Int, warnings: Int) -> String {
    let source = compiled.source
    let phrasings = source.phrasings.map(\.questions.count).reduce(0, +)
    let examples = source.rules.map { $0.examples.count + $0.counterexamples.count }.reduce(0, +)
    return counted(source.passages.count, "passage") + ", " + counted(phrasings, "phrasing") + ", "
      + counted(source.rules.count, "rule") + " with " + counted(examples, "example")
      + (compiled.isUsable ? "" : " (not replayed: mend the errors first)")
      + ": " + counted(errors, "error") + ", " + counted(warnings, "warning")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
