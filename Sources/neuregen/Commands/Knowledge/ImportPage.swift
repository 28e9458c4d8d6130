import ArgumentParser
import Foundation
import KnowledgeAuthoring
import PageReading
import Rendering

struct ImportPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Draft a knowledge folder from a web page.",
    discussion: """
      Reads a page as HTML, Markdown or plain text copied from a browser, and writes a folder that \
      answers by the page's own words at once: sections, passages, works matched to their \
      citations, telephone numbers. What does not depend on the page (danger, small talk, word \
      lists, weights) comes from a base folder; sentences that are true of the base's page only \
      are replaced by those of its drafting.yaml.

      It is a draft: what could not be made out is named with its place in the page, and 'neuregen \
      knowledge check' says what is left to do before it is fit for the public.

      EXAMPLES
        neuregen knowledge import page.html --output my-knowledge
        neuregen knowledge import notes.txt --output my-knowledge --base knowledge
        curl -s https://example.org/ | neuregen knowledge import - --output my-knowledge --json
        neuregen ask --knowledge my-knowledge what do you treat

      EXIT STATUS
        0  drafted; problems, if any, are named
        1  the page holds no text to draft from
        2  the page or the base cannot be read, or the folder is there already
      """)

  @Option(help: ArgumentHelp("Where to write; a folder that is new or empty.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The knowledge folder that gives what does not depend on the page (default: knowledge).",
      valueName: "dir"))
  var base: String?

  @Option(help: "How the page is written: html, markdown or text (default: as its content shows).")
  var format: Format?

  /// The formats by the names that are typed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, markdown, text

    var value: PageFormat {
      switch self {
      case .html: .html
      case .markdown: .markdown
      case .text: .text
      }
    }
  }

  @Flag(help: "Print one JSON object instead of lines.")
  var json = false

  @Argument(help: ArgumentHelp("The page, or - for standard input.", valueName: "file"))
  var file: String

  func run() throws {
    do {
      try DraftFolder.checkFree(output)
    } catch { throw UsageError(error.description) }
    let page = try PageFile.read(file, format: format?.value)
    let draft = try draft(of: page)
    do {
      try DraftFolder.write(draft.files, to: output)
    } catch { throw UsageError(error.description) }
    if json {
      Output.line(DraftReport.json(of: draft, page, folder: output).text)
    } else {
      let report = FindingReport(files: [SourceFile(path: page.name, text: page.text)], folder: "")
      for problem in draft.problems {
        Output.line(Printable.lines(report.text(of: problem)) + "\n")
      }
      Output.line(Printable.lines(DraftReport.text(of: draft, page, folder: output)))
    }
  }

  private func draft(of page: Page) throws -> KnowledgeDraft {
    let files = try baseFiles()
    do {
      var draft = try KnowledgeDraft(of: page, base: files)
      draft.secureDanger(engine: GuideReading.engine)
      return draft
    } catch .noText {
      Output.complain("neuregen: \(Printable.text(page.name)): \(DraftError.noText)")
      throw ExitCode(Output.Status.failures.rawValue)
    } catch { throw UsageError(error.description) }
  }

  private func baseFiles() throws -> [SourceFile] {
    guard base != nil || FileManager.default.fileExists(atPath: "knowledge") else {
      throw UsageError(
        "there is no folder 'knowledge' here to take rules of danger and word lists from; the "
          + "knowledge built in holds them only compiled; name a folder: --base DIR")
    }
    do {
      return try KnowledgeFolder.files(at: base ?? "knowledge")
    } catch { throw UsageError(error.description) }
  }
}
