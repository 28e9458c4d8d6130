import KnowledgeAuthoring
import PageReading
import Rendering

/// What was found on a page and drafted from it.
enum DraftReport {
  static func text(of draft: KnowledgeDraft, _ page: Page, folder: String) -> String {
    let found = draft.summary
    var lines = [
      "\(page.name): read as \(page.format.rawValue)"
        + (found.title.map { ", \"\($0)\"" } ?? ", without a title"),
      "  \(counted(found.sections, "section")), \(counted(found.passages, "passage")), "
        + counted(found.listItems, "list item"),
      "  \(counted(found.references, "reference")), \(counted(found.citationsMatched, "citation")) "
        + "matched, \(found.citationsUnmatched) unmatched",
      "  \(counted(found.phones.count, "telephone number"))\(list(found.phones)), "
        + "\(counted(found.mails.count, "mail address", "mail addresses"))\(list(found.mails))",
      "  \(counted(found.leftAside, "block")) left aside as navigation and the like",
    ]
    lines.append("\(counted(draft.problems.count, "problem")); drafted: \(folder)")
    return lines.joined(separator: "\n")
  }

  static func json(of draft: KnowledgeDraft, _ page: Page, folder: String) -> JSON {
    let found = draft.summary
    return .object([
      ("page", .string(page.name)), ("format", .string(page.format.rawValue)),
      ("title", .string(found.title)), ("folder", .string(folder)),
      ("sections", .number(found.sections)), ("passages", .number(found.passages)),
      ("listItems", .number(found.listItems)), ("references", .number(found.references)),
      ("citationsMatched", .number(found.citationsMatched)),
      ("citationsUnmatched", .number(found.citationsUnmatched)),
      ("phones", .array(found.phones.map { .string($0) })),
      ("mails", .array(found.mails.map { .string($0) })),
      ("leftAside", .number(found.leftAside)),
      (
        "problems",
        .array(
          draft.problems.map { problem in
            .object([
              ("file", .string(problem.location.file)), ("line", .number(problem.location.line)),
              ("column", .number(problem.location.column)), ("problem", .string(problem.problem)),
              ("remedy", .string(problem.remedy)),
            ])
          })
      ),
    ])
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "" : " (" + items.joined(separator: ", ") + ")"
  }

  private static func counted(_ count: Int, _ noun: String, _ nouns: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : nouns ?? noun + "s")"
  }
}

extension Printable {
  /// Text of several lines, each without control codes.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Printable.text(String($0)) }.joined(separator: "\n")
  }
}
