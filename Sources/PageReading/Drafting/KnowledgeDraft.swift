internal import Foundation
public import Knowledge
public import KnowledgeAuthoring

/// A knowledge folder drafted from a page: its files, and what people should look at.
public struct KnowledgeDraft: Sendable {
  public private(set) var files: [SourceFile] = []
  /// By their place in the page, those of the base last.
  public private(set) var problems: [Finding] = []
  public private(set) var summary: DraftSummary

  /// - Parameters:
  ///   - base: the folder that what does not depend on the page comes from.
  /// - Throws: `DraftError` where the page holds nothing to draft, or the base cannot be one.
  public init(of page: Page, base: [SourceFile]) throws(DraftError) {
    let source = try Self.source(of: base)
    let references = ReferenceList(of: page)
    let outline = Outline(references.body, of: page)
    guard !outline.passages.isEmpty else { throw .noText }
    let contacts = ContactFacts(of: page)
    var cited = CitedText(references, of: page)
    files += Self.sections(of: outline, &cited, PhrasingDraft(source.lexicon, outline: outline))
    files += DraftedFacts.files(outline, references.works, contacts, page)
    let sentences = DraftedSentences(source, page: DraftedFacts.name(of: page), contacts: contacts)
    let functionWords = Set(
      (source.lexicon.functionWords + source.lexicon.questionWords).map(\.value))
    let carried = CarriedKnowledge(
      source, files: base, sentences: sentences,
      field: FieldWords.words(of: outline, leavingOut: functionWords))
    files += carried.files
    files += try DraftedFacts.spoken(source, sentences, page, contacts)
    files.sort { $0.path < $1.path }
    summary = DraftSummary(
      title: page.title, outline, references.works, cited, contacts,
      leftAside: page.blocks.count(where: \.isMargin))
    let found = page.problems + references.problems + outline.problems + cited.problems
    problems =
      found.enumerated().sorted {
        ($0.element.location.line, $0.offset) < ($1.element.location.line, $1.offset)
      }.map(\.element) + DraftedFacts.problems(contacts, page) + carried.problems
  }

  /// Puts every example of danger to the drafted guide, and adds a pattern for each that it misses.
  ///
  /// What the engine learns depends on all that it learns from, so danger that the base heard by
  /// likeness alone may be missed beside other passages. Takes a few compilations.
  public mutating func secureDanger(engine: KnowledgeCheck.Engine) {
    for _ in 0..<Self.mostRounds {
      let compiled = CompiledKnowledge(files: files)
      let missed = MissedDanger(in: compiled, engine: engine)
      guard !missed.rules.isEmpty else { return }
      let path = MissedDanger.path
      let earlier = compiled.source.rules.filter { $0.id.location.file == path }
      files.removeAll { $0.path == path }
      files.append(
        SourceFile(
          path: path,
          text: RuleText.text(concepts: [], replies: [], rules: earlier + missed.rules)))
      files.sort { $0.path < $1.path }
    }
  }

  private static let mostRounds = 4

  private static func source(of base: [SourceFile]) throws(DraftError) -> KnowledgeSource {
    let (source, findings) = KnowledgeReader.read(base)
    if let error = findings.first(where: { $0.severity == .error }) {
      let place = error.location
      throw .brokenBase("\(place.file):\(place.line): \(error.problem)")
    }
    guard source.rules.contains(where: { $0.kind.value == "crisis" }) else {
      throw .brokenBase("it has no rules of danger, which no guide may do without")
    }
    return source
  }

  private static func sections(
    of outline: Outline, _ cited: inout CitedText, _ phrasings: PhrasingDraft
  ) -> [SourceFile] {
    var phrasings = phrasings
    var files: [SourceFile] = []
    var count = 0
    for (number, section) in outline.sections.enumerated() {
      var prose = "# \(WrittenText.markdown(section.title))\n"
      var asked =
        "# Drafted from the page's own words. Put people's own questions in their place.\n"
      for (place, passage) in section.passages.enumerated() {
        count += 1
        prose += "\n## \(WrittenText.markdown(passage.title)) {#\(passage.id)}\n\n"
        var wasItem = false
        for (offset, block) in passage.blocks.enumerated() {
          if offset > 0, !(wasItem && block.isItem) { prose += "\n" }
          prose += (block.isItem ? "- " : "") + cited.markdown(of: block) + "\n"
          wasItem = block.isItem
        }
        asked += "\(passage.id):\n  questions:\n"
        asked += WrittenText.list(
          phrasings.phrasings(
            of: passage, in: section.title, opensSection: place == 0, number: count), indent: 4)
      }
      let path = "sections/" + Self.padded(number + 1) + "-" + section.slug
      files.append(SourceFile(path: path + ".md", text: prose))
      files.append(SourceFile(path: path + ".yaml", text: asked))
    }
    return files
  }

  /// Three digits, so that the order of the files' names is that of the sections.
  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

/// Why nothing can be drafted.
public enum DraftError: Error, CustomStringConvertible {
  case noText
  case brokenBase(String)

  public var description: String {
    switch self {
    case .noText: "the page holds no text to draft from"
    case .brokenBase(let why): "the base folder cannot be used: \(why)"
    }
  }
}
