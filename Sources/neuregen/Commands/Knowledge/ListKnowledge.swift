import ArgumentParser
import Knowledge
import Rendering

struct ListKnowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List sections, passages and works with their ids.",
    discussion: """
      Passages stand in the order of the page, below the heading of their section; the ids of the \
      works that a passage cites stand behind its title.

      With --json it is one object on one line: sections (id, title, passages: their ids), passages \
      (id, section, title, references: their ids, suggestion), references (id, citation, doi, url; \
      the last two may be null), rules (id, kind, title, which may be null, and why) and knowledge, \
      the hash. A section's id is what the ids of its passages begin with.

      EXAMPLES
        neuregen knowledge list
        neuregen knowledge list --json | jq -r '.passages[].id'
        neuregen knowledge list --json | jq -r '.rules[] | [.kind, .id] | @tsv'
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print one JSON object: sections, passages, references, rules.")
  var json = false

  func run() throws {
    let knowledge = try options.knowledge()
    if json {
      Output.line(object(of: knowledge).text)
    } else {
      for line in lines(of: knowledge) { Output.line(line) }
    }
  }

  private func lines(of knowledge: KnowledgeBase) -> [String] {
    var lines: [String] = []
    let width = knowledge.passages.map(\.id.count).max() ?? 0
    for section in sections(of: knowledge) {
      if !lines.isEmpty { lines.append("") }
      lines.append(section.title)
      for passage in section.passages {
        let works = passage.references.map { knowledge.references[$0].id }
        let cited = works.isEmpty ? "" : " [" + works.joined(separator: ", ") + "]"
        lines.append("  " + padded(passage.id, to: width) + "  " + passage.title + cited)
      }
    }
    lines += ["", "Works"]
    let idWidth = knowledge.references.map(\.id.count).max() ?? 0
    for work in knowledge.references {
      lines.append("  " + padded(work.id, to: idWidth) + "  " + work.citation)
    }
    return lines
  }

  private static func sectionID(of passage: Passage) -> String {
    String(passage.id.prefix { $0 != "/" })
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Sections in the order of the page, each with its passages.
  private func sections(of knowledge: KnowledgeBase) -> [(title: String, passages: [Passage])] {
    var sections: [(title: String, passages: [Passage])] = []
    for passage in knowledge.passages {
      if let index = sections.firstIndex(where: { $0.title == passage.section }) {
        sections[index].passages.append(passage)
      } else {
        sections.append((passage.section, [passage]))
      }
    }
    return sections
  }

  private func object(of knowledge: KnowledgeBase) -> JSON {
    .object([
      (
        "sections",
        .array(
          sections(of: knowledge).map { section in
            .object([
              ("id", .string(section.passages.first.map(Self.sectionID))),
              ("title", .string(section.title)),
              ("passages", .array(section.passages.map { .string($0.id) })),
            ])
          })
      ),
      ("passages", .array(knowledge.passages.map { object(of: $0, knowledge) })),
      (
        "references",
        .array(
          knowledge.references.map { work in
            .object([
              ("id", .string(work.id)), ("citation", .string(work.citation)),
              ("doi", .string(work.doi)), ("url", .string(Links.address(of: work))),
            ])
          })
      ),
      (
        "rules",
        .array(
          knowledge.rules.map { rule in
            .object([
              ("id", .string(rule.id)), ("kind", .string(rule.kind.name)),
              ("title", rule.title.isEmpty ? .null : .string(rule.title)),
              ("why", .string(rule.why)),
            ])
          })
      ),
      ("knowledge", .string(knowledge.hash)),
    ])
  }

  private func object(of passage: Passage, _ knowledge: KnowledgeBase) -> JSON {
    .object([
      ("id", .string(passage.id)),
      ("section", .string(passage.section)),
      ("title", .string(passage.title)),
      ("references", .array(passage.references.map { .string(knowledge.references[$0].id) })),
      ("suggestion", .string(passage.suggestion)),
    ])
  }
}
