/// A folder that was drafted from a page speaks in the page's own words, which may be harder to read
/// and claim more than a guide may. Until people have gone over it, that is worth a warning.
enum DraftCheck {
  static func findings(in source: KnowledgeSource) -> [Finding] {
    guard let page = source.draftOf else { return [] }
    return [
      Finding(
        .warning, at: page.location,
        "this folder is a draft from '\(page.value)' and not yet fit for the public",
        "go over every sentence, put people's own questions beside the passages, then delete "
          + "draft.yaml")
    ]
  }

  /// Findings about the words of the page: in a draft none is worse than a warning.
  static func eased(_ findings: [Finding], in source: KnowledgeSource) -> [Finding] {
    guard source.draftOf != nil else { return findings }
    return findings.map { finding in
      var finding = finding
      finding.severity = .warning
      return finding
    }
  }
}
