internal import Foundation
internal import KnowledgeAuthoring

/// What is said in a drafted guide in place of what is true of the base's own page.
///
/// The words come from the base's `drafting.yaml`; the facts from the page.
struct DraftedSentences {
  private let drafting: SourceDrafting
  private let subject: [String]
  private let facts: [(slot: String, value: String)]

  init(_ base: KnowledgeSource, page name: String, contacts: ContactFacts) {
    drafting = base.drafting
    subject =
      base.drafting.subject.map(\.value.folded)
      + ["name", "city", "state", "phone"].compactMap { base.clinic[$0]?.value.folded }
    // A brace would be taken for a slot.
    let page = name.replacing("{", with: "(").replacing("}", with: ")")
    let phone = contacts.phones.first?.value.text ?? ""
    let mail = contacts.mails.first?.value ?? ""
    let way = phone.isEmpty ? mail.isEmpty ? "none" : "mail" : "phone"
    let reach = (base.drafting.sentences["reach/" + way]?.value ?? "")
      .replacing("{phone}", with: phone).replacing("{mail}", with: mail)
    facts = [("{page}", page), ("{reach}", reach), ("{phone}", phone), ("{mail}", mail)]
  }

  /// The sentence that is drafted for a place, filled in; nil where the base has none.
  subscript(_ place: String) -> String? {
    guard var text = drafting.sentences[place]?.value else { return nil }
    for (slot, value) in facts { text = text.replacing(slot, with: value) }
    return text
  }

  /// Whether a text names what only the base's own page is about.
  func isOfBase(_ text: String?) -> Bool {
    guard let text, !text.isEmpty else { return false }
    let words = " " + text.folded.map { $0.isLetter || $0.isNumber ? $0 : " " } + " "
    return subject.contains { name in
      words.contains(" " + name.map { $0.isLetter || $0.isNumber ? $0 : " " } + " ")
    }
  }

  func leavesOut(_ id: String) -> Bool {
    drafting.leaveOut.contains { $0.value == id }
  }
}
