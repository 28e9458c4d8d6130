import ArgumentParser
import Foundation
import Knowledge
import Rendering
import TextSearch
import WebSite

struct Web: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the guide as static files for a website.",
    discussion: """
      OUT is a folder that any web server can serve: the engine, the knowledge, the widget, a page \
      that shows it, and manifest.json with the size and the subresource integrity of each file. \
      Files with a mark in their names (guide-0a1b2c3d.wasm) never change and may be kept for ever. \
      Smaller forms (.br, .gz) stand beside a file where brotli and gzip are installed.

      OUT is written whole or not at all. It must be new or empty, or hold an earlier site and \
      nothing else: that is replaced.

      The engine is built by 'make web', which also runs this command. Both defaults are below the \
      project's folder.

      EXAMPLES
        neuregen web site
        neuregen web --knowledge my-knowledge --engine guide.wasm --sources Web site

      EXIT STATUS
        0  written
        2  wrong usage, or something cannot be read or written
      """)

  @OptionGroup var options: GuideOptions

  @Option(help: ArgumentHelp("The engine, as WebAssembly.", valueName: "file"))
  var engine = ".build-web/guide.wasm"

  @Option(help: ArgumentHelp("The folder with the widget's sources.", valueName: "dir"))
  var sources = "Web"

  @Argument(help: ArgumentHelp("The folder to write.", valueName: "out"))
  var output: String

  func run() throws {
    do {
      let folder = try SiteFolder(output)
      let sources = try SiteSources(folder: sources)
      guard let program = FileManager.default.contents(atPath: engine) else {
        throw UsageError(
          Printable.text(
            "cannot read the engine '\(engine)'; 'make web' builds it, or name it: --engine FILE"))
      }
      let packed = try options.packedKnowledge()
      let site = try Site(
        engine: [UInt8](program), packed: packed,
        knowledge: try KnowledgeBase(PackedBytes(packed)), sources: sources)
      try folder.write(site)
      for tool in site.missingTools {
        Output.complain("neuregen: without \(tool) the site is larger than it need be; install it")
      }
      Output.line(
        Printable.text(
          "written to \(output): \(site.files.count) files; who opens the guide loads "
            + "\(site.loadedSize) bytes"))
    } catch let fault as SiteFault {
      throw UsageError(Printable.text(fault.description))
    }
  }
}
