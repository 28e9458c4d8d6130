internal import KnowledgeAuthoring

/// Reads the authors of a work.
enum NameList {
  /// `Hoge, C. W., & Castro, C. A.`, `Feder A, Costi S, et al`, or the name of an organization.
  static func names(in text: String) -> [CSLItem.Name] {
    var text = text.trimmingWhiteSpace()
    while let last = text.last, ",;: ".contains(last) { text.removeLast() }
    for many in ["et al.", "et al", "...", "…", ". . ."] { text = text.replacing(many, with: " ") }
    for joint in [" & ", ", and ", " and "] { text = text.replacing(joint, with: ", ") }
    text = text.replacing("&", with: ",")
    let parts = text.split { $0 == "," || $0 == ";" }.map { $0.trimmingWhiteSpace() }
      .filter { $0.contains(where: \.isLetter) }
    guard !parts.isEmpty else { return [] }
    if parts.contains(where: isInitials) { return pairs(parts) }
    if parts.allSatisfy({ vancouver($0) != nil }) { return parts.compactMap(vancouver) }
    return organization(in: text)
  }

  /// Whether a text opens a list of authors, not a title.
  static func looksLikeNames(_ text: String) -> Bool {
    if text.contains("et al") { return true }
    let parts = text.split { $0 == "," || $0 == ";" }.map { $0.trimmingWhiteSpace() }
    return parts.count > 1 && parts.contains(where: isInitials)
      || parts.allSatisfy { vancouver($0) != nil }
      || parts.count == 1 && parts[0].wordCount <= 6 && TextHeading.isTitleCase(parts[0])
  }

  /// `C. W.`, `C.W.`, `J.-P.`
  private static func isInitials(_ part: String) -> Bool {
    let letters = part.filter(\.isLetter)
    return letters.count <= 4 && letters.allSatisfy(\.isUppercase) && part.contains(".")
      || letters.count == 1
  }

  private static func pairs(_ parts: [String]) -> [CSLItem.Name] {
    var names: [CSLItem.Name] = []
    for part in parts {
      if isInitials(part), names.last?.family != nil, names[names.count - 1].given == nil {
        names[names.count - 1].given = part
      } else {
        names.append(CSLItem.Name(family: part.trimmingEndMarks(), given: nil, literal: nil))
      }
    }
    return names
  }

  /// `Rutter SB`: a name and capitals without stops.
  private static func vancouver(_ part: String) -> CSLItem.Name? {
    let words = part.trimmingEndMarks().split(separator: " ")
    guard words.count >= 2, words.count <= 4, let given = words.last, given.count <= 3,
      given.allSatisfy({ $0.isUppercase })
    else { return nil }
    return CSLItem.Name(
      family: words.dropLast().joined(separator: " "), given: String(given), literal: nil)
  }

  private static func organization(in text: String) -> [CSLItem.Name] {
    let name = text.replacing("  ", with: " ").trimmingEndMarks()
    return name.isEmpty ? [] : [CSLItem.Name(family: nil, given: nil, literal: name)]
  }
}
