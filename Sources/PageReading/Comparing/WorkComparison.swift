internal import KnowledgeAuthoring

/// Compares the works of the knowledge with those that the page lists.
enum WorkComparison {
  static func findings(
    of works: [Located<CSLItem>], files: [SourceFile], _ listed: [ListedWork], _ page: Page
  ) -> [Finding] {
    var findings: [Finding] = []
    var met: Set<Int> = []
    let places = TextPlaces(files)
    for work in works {
      guard let number = listed.firstIndex(where: { isSame($0.item, work.value) }) else {
        findings.append(
          Finding(
            .error, of: .page, at: work.location, "the page lists no work '\(work.value.id)'",
            "take it out, or see whether the page spells it another way"))
        continue
      }
      met.insert(number)
      for (field, ours, theirs) in differences(work.value, listed[number].item) {
        findings.append(
          Finding(
            .error, of: .page, at: places.location(of: ours, from: work.location),
            "the work '\(work.value.id)' has the \(field) '\(ours)', and the page '\(theirs)'",
            "write it as the page does (line \(listed[number].place.line) there)"))
      }
    }
    for number in listed.indices where !met.contains(number) {
      findings.append(
        Finding(
          .warning, of: .page, at: page.location(listed[number].place),
          "references.json lacks the page's work '\(listed[number].item.id)'",
          "add it, and cite it where the page does"))
    }
    return findings
  }

  /// Works are one where their DOIs are, or their titles; the rest may hold a slip.
  private static func isSame(_ one: CSLItem, _ other: CSLItem) -> Bool {
    if let doi = one.doi?.lowercased(), doi == other.doi?.lowercased() { return true }
    return one.title.slug == other.title.slug
  }

  private static func differences(
    _ ours: CSLItem, _ theirs: CSLItem
  ) -> [(field: String, ours: String, theirs: String)] {
    let fields: [(String, String?, String?)] = [
      ("title", ours.title, theirs.title),
      ("year", ours.year.map(String.init), theirs.year.map(String.init)),
      ("first author", name(ours), name(theirs)),
      ("journal", ours.containerTitle, theirs.containerTitle),
      ("volume", ours.volume?.value, theirs.volume?.value),
      ("issue", ours.issue?.value, theirs.issue?.value),
      ("pages", ours.page?.value, theirs.page?.value),
      ("DOI", ours.doi, theirs.doi),
    ]
    return fields.compactMap { field, ours, theirs in
      guard let ours, let theirs, ours.slug != theirs.slug else { return nil }
      return (field, ours, theirs)
    }
  }

  private static func name(_ work: CSLItem) -> String? {
    work.author.first.flatMap { $0.family ?? $0.literal }
  }
}
