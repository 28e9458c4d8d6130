import Knowledge
import KnowledgeAuthoring
import Rendering
import TextSearch

/// All that belongs to an id, as text: a line for a short fact, an indented block for a long one.
enum KnowledgeSheet {
  /// One sheet for each thing of that id; empty where there is none.
  ///
  /// - Parameter source: the folder, where phrasings and examples stand.
  static func sheets(
    for id: String, in knowledge: KnowledgeBase, _ source: KnowledgeSource?
  ) -> [String] {
    knowledge.passages.filter { $0.id == id }.map { sheet(of: $0, in: knowledge, source) }
      + knowledge.rules.filter { $0.id == id }.map { sheet(of: $0, in: knowledge, source) }
      + knowledge.references.indices.filter { knowledge.references[$0].id == id }.map {
        sheet(ofWork: $0, in: knowledge)
      }
  }

  private static func sheet(
    of passage: Passage, in knowledge: KnowledgeBase, _ source: KnowledgeSource?
  ) -> String {
    var sheet = Sheet(heading: "passage \(passage.id)")
    sheet.line("section", passage.section)
    sheet.line("title", passage.title)
    sheet.line("suggested as", passage.suggestion)
    sheet.block("text", CitedText.lines(of: passage, in: knowledge))
    sheet.block(
      "works",
      passage.references.map { number in
        let work = knowledge.references[number]
        let address = Links.address(of: work).map { " " + $0 } ?? ""
        return "\(work.id): \(work.citation)\(address)"
      })
    sheet.block(
      "leads on to",
      passage.links.map { link in
        "\(link.aspect): " + link.passages.map { knowledge.passages[$0].id }.joined(separator: ", ")
      })
    if let lists = source?.phrasings.filter({ $0.passage.value == passage.id }) {
      sheet.line("phrasings", String(lists.map(\.questions.count).reduce(0, +)))
      sheet.block("asked as", lists.flatMap(\.questions).map(\.value))
    } else {
      sheet.line("phrasings", "known with --knowledge DIR")
    }
    return sheet.text
  }

  private static func sheet(
    of rule: Rule, in knowledge: KnowledgeBase, _ source: KnowledgeSource?
  ) -> String {
    func patterns(_ range: Range<Int>) -> [String] { range.map { knowledge.patternTexts[$0] } }
    var sheet = Sheet(heading: "rule \(rule.id)")
    sheet.line("kind", rule.kind.name)
    sheet.line("title", rule.title)
    sheet.line("catches what", rule.why)
    sheet.line("asks for", rule.asks?.name ?? rule.follow?.name ?? "")
    sheet.block("says", rule.say)
    sheet.block("names", rule.contacts.map { knowledge.contacts[$0].name })
    sheet.block("offers", rule.related.map { knowledge.passages[$0].id })
    sheet.block("match", patterns(rule.match))
    sheet.block("unless", patterns(rule.unless))
    sheet.block("without", patterns(rule.without))
    if let written = source?.rules.first(where: { $0.id.value == rule.id }) {
      sheet.block("examples", written.examples.map(\.value))
      sheet.block("counterexamples", written.counterexamples.map(\.value))
    }
    return sheet.text
  }

  private static func sheet(ofWork number: Int, in knowledge: KnowledgeBase) -> String {
    let work = knowledge.references[number]
    var sheet = Sheet(heading: "work \(work.id)")
    sheet.block("citation", work.citation)
    sheet.line("doi", work.doi ?? "")
    sheet.line("address", Links.address(of: work) ?? "")
    sheet.block(
      "cited by", knowledge.passages.filter { $0.references.contains(number) }.map(\.id))
    return sheet.text
  }
}

/// Lines below a heading; what is empty is left out.
private struct Sheet {
  private(set) var text: String

  init(heading: String) {
    text = heading
  }

  mutating func line(_ name: String, _ value: String) {
    if !value.isEmpty { text += "\n  \(name): \(value)" }
  }

  mutating func block(_ name: String, _ value: String) {
    block(name, value.split(separator: "\n").map(String.init))
  }

  mutating func block(_ name: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    text += "\n  \(name):"
    for line in lines { text += "\n    \(line)" }
  }
}
