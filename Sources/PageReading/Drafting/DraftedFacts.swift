internal import Foundation
internal import Knowledge
internal import KnowledgeAuthoring

/// The files of a draft beside its sections: works, facts, links, suggestions and fixed sentences.
enum DraftedFacts {
  /// What the draft calls the page.
  static func name(of page: Page) -> String {
    page.title ?? page.site ?? page.name
  }

  static func files(
    _ outline: Outline, _ works: [ListedWork], _ contacts: ContactFacts, _ page: Page
  ) -> [SourceFile] {
    var suggestions = "# draft: written from the titles\n"
    var links = "# draft: each passage leads to the next\n"
    let passages = outline.passages
    for (number, passage) in passages.enumerated() {
      suggestions += "\(passage.id): \(WrittenText.yaml(suggestion(for: passage.title)))\n"
      let next = [number + 1, number + 2, number - 1].filter(passages.indices.contains)
        .map { passages[$0].id }
      links += "\(passage.id):\n"
      if !passage.items.isEmpty { links += "  items: [\(passage.items.joined(separator: ", "))]\n" }
      links += "  more: [\((next.isEmpty ? [passage.id] : next).joined(separator: ", "))]\n"
    }
    return [
      SourceFile(path: "suggestions.yaml", text: suggestions),
      SourceFile(path: "links.yaml", text: links),
      SourceFile(path: "references.json", text: references(works)),
      SourceFile(path: "draft.yaml", text: note(on: page)),
    ]
  }

  private static func note(on page: Page) -> String {
    """
    # This folder was drafted from a page. Delete this file once people have gone over all of it:
    # until then, words that are hard to read or claim much are warnings and not errors.
    page: \(WrittenText.yaml(InlineText.cleaned(page.name)))

    """
  }

  private static func suggestion(for title: String) -> String {
    title.hasSuffix("?") ? title : "What does the page say about \"\(title.trimmingEndMarks())\"?"
  }

  private static func references(_ works: [ListedWork]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(works.map(\.item)) else {
      preconditionFailure("works are plain values")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The clinic, the guide's own sentences, and the words that claim much.
  static func spoken(
    _ base: KnowledgeSource, _ sentences: DraftedSentences, _ page: Page, _ contacts: ContactFacts
  ) throws(DraftError) -> [SourceFile] {
    var guide = "# draft: what the guide says besides passages and rules\n"
    for sentence in FixedSentence.allCases {
      let own = base.fixedSentences[sentence.key]?.value
      guard let text = sentences["guide/" + sentence.key] ?? (sentences.isOfBase(own) ? nil : own)
      else {
        throw .brokenBase(
          "it has no sentence for other pages in place of '\(sentence.key)'; "
            + "add 'guide/\(sentence.key)' to its drafting.yaml")
      }
      guide += "\(sentence.key): \(WrittenText.yaml(text))\n"
    }
    guard let prompt = sentences["clinic/prompt"] else {
      throw .brokenBase("its drafting.yaml has no sentence 'clinic/prompt'")
    }
    var clinic = "# draft: the name is that of the page or its site\n"
    clinic += "name: \(WrittenText.yaml(page.site ?? name(of: page)))\n"
    clinic += "phone: \(WrittenText.quoted(contacts.phones.first?.value.text ?? ""))\n"
    if let phone = contacts.phones.first {
      clinic += "phone_link: \(WrittenText.quoted(phone.value.dialled))\n"
    }
    if let mail = contacts.mails.first { clinic += "message: \(WrittenText.yaml(mail.value))\n" }
    clinic += "prompt: \(WrittenText.yaml(prompt))\n"
    for phone in contacts.phones.dropFirst() {
      clinic += "# also on the page: \(phone.value.text)\n"
    }
    for mail in contacts.mails.dropFirst() { clinic += "# also on the page: \(mail.value)\n" }
    return [
      SourceFile(path: "guide.yaml", text: guide), SourceFile(path: "clinic.yaml", text: clinic),
      SourceFile(path: "claims.yaml", text: claims(base)),
    ]
  }

  /// The base's words that claim much. Where they may stand is for people to say.
  private static func claims(_ base: KnowledgeSource) -> String {
    "# draft: allow a word where the page itself says it; see CONTRIBUTING.md\n"
      + base.claims.map { claim in
        "- words:\n" + WrittenText.list(claim.words.map(\.value), indent: 4)
          + "  why: it claims much; see whether the page itself says so\n"
      }.joined()
  }

  static func problems(_ contacts: ContactFacts, _ page: Page) -> [Finding] {
    var problems: [Finding] = []
    if contacts.phones.isEmpty, contacts.mails.isEmpty {
      problems.append(
        Finding(
          .warning, at: page.location(PagePlace(line: 1, column: 1)),
          "the page names no telephone number and no address of mail",
          "write how to reach its people into clinic.yaml and the sentences that say so"))
    }
    if contacts.phones.count > 1 {
      problems.append(
        Finding(
          .warning, at: page.location(contacts.phones[1].place),
          "the page names \(contacts.phones.count) telephone numbers; the first, "
            + "\(contacts.phones[0].value.text), was taken",
          "see in clinic.yaml whether it is the one to call"))
    }
    return problems
  }
}
