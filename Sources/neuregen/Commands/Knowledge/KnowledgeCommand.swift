import ArgumentParser

struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Look at the knowledge and check it.",
    discussion: """
      The knowledge is all that the guide can say and all that it understands by: passages with \
      their works, rules, and the sentences of the guide itself. It is written in the folder \
      knowledge/ and compiled into the executable.

      EXAMPLES
        neuregen knowledge check                 is the folder knowledge/ in order?
        neuregen knowledge diff                  what would the edits at hand change?
        neuregen knowledge import page.html --output DIR   draft a folder from a page
        neuregen knowledge list                  sections, passages and works
        neuregen knowledge show brain/amygdala   one of them, with all of its own
        neuregen knowledge sentences             every sentence that can be said
        neuregen knowledge gaps questions.jsonl  what was asked in vain
      """,
    subcommands: [
      CheckKnowledge.self, DiffKnowledge.self, ImportPage.self, ListKnowledge.self,
      ShowKnowledge.self, ListSentences.self, ListGaps.self,
    ])
}
