/// What was found on a page, in numbers and facts.
public struct DraftSummary: Sendable {
  public var title: String?
  public var sections: Int
  public var passages: Int
  public var listItems: Int
  public var references: Int
  public var citationsMatched: Int
  public var citationsUnmatched: Int
  public var phones: [String]
  public var mails: [String]
  /// Blocks that stand around the page, not in it.
  public var leftAside: Int

  init(
    title: String?, _ outline: Outline, _ works: [ListedWork], _ cited: CitedText,
    _ contacts: ContactFacts, leftAside: Int
  ) {
    self.title = title
    sections = outline.sections.count
    passages = outline.passages.count
    // A list whose items are passages stands once more where it opens.
    let plain = outline.passages.filter(\.items.isEmpty).flatMap(\.blocks).count(where: \.isItem)
    listItems = plain + outline.titledItems
    references = works.count
    citationsMatched = cited.matched
    citationsUnmatched = cited.unmatched
    phones = contacts.phones.map(\.value.text)
    mails = contacts.mails.map(\.value)
    self.leftAside = leftAside
  }
}
