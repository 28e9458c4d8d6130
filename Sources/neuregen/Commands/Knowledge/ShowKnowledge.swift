import ArgumentParser
import Knowledge
import KnowledgeAuthoring

struct ShowKnowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a passage, a rule or a work with all that belongs to it.",
    discussion: """
      A passage comes with its text, the works that it cites, where follow-up questions lead and \
      the ways of asking for it; a rule with its patterns and examples; a work with the passages \
      that cite it. Phrasings and examples are not compiled into the executable: they are shown \
      where --knowledge names the folder.

      EXAMPLES
        neuregen knowledge show medications/ssris
        neuregen knowledge show stein-2021
        neuregen knowledge show --knowledge knowledge topic/price

      EXIT STATUS
        0  shown
        2  nothing has this id; the nearest one is named
      """)

  @OptionGroup var options: GuideOptions

  @Argument(help: "The id of a passage, a rule or a work; see 'neuregen knowledge list'.")
  var id: String

  func run() throws {
    let knowledge = try options.knowledge()
    let source = try options.folder.map { try options.compiledFolder($0).source }
    let sheets = KnowledgeSheet.sheets(for: id, in: knowledge, source)
    guard !sheets.isEmpty else { throw KnowledgeID.unknown(id, in: knowledge) }
    Output.line(sheets.joined(separator: "\n\n"))
  }
}
