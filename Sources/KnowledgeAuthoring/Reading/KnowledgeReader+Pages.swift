internal import Yams

/// The files that tie the knowledge to a page: the page's names, what is drafted for other pages, and
/// whether this folder is itself a draft.
extension KnowledgeReader {
  mutating func readNames(_ yaml: inout YAMLFile, _ root: Node) {
    for (kind, value) in yaml.entries(root, "the names") {
      let names = yaml.list(value, "names of the class '\(kind.value)'").map {
        yaml.texts($0, "the forms of a name")
      }
      source.names.append(SourceNames(kind: kind, names: names.filter { !$0.isEmpty }))
    }
  }

  mutating func readDrafting(_ yaml: inout YAMLFile, _ root: Node) {
    let fields = yaml.fields(
      root, "what is drafted for other pages", known: ["subject", "leave-out", "sentences"])
    source.drafting.subject = fields["subject"].map { yaml.texts($0, "subject") } ?? []
    source.drafting.leaveOut = fields["leave-out"].map { yaml.texts($0, "leave-out") } ?? []
    guard let sentences = fields["sentences"] else { return }
    for (place, value) in yaml.entries(sentences, "the sentences") {
      if let text = yaml.text(value, place.value) { source.drafting.sentences[place.value] = text }
    }
  }

  mutating func readDraft(_ yaml: inout YAMLFile, _ root: Node) {
    let fields = yaml.fields(root, "the note on the draft", known: ["page"])
    source.draftOf = fields["page"].flatMap { yaml.text($0, "page") }
    if source.draftOf == nil {
      yaml.report(root, "does not say what was drafted from", "add 'page:', or delete the file")
    }
  }
}
