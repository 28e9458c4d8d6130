internal import Knowledge

/// Words that would claim more than the page does, in anything that the guide can say.
///
/// Which words, and where they may stand for what reason, is content: `claims.yaml`.
enum ClaimCheck {
  static func findings(in source: KnowledgeSource, files: [SourceFile]) -> [Finding] {
    guard !source.claims.isEmpty else {
      return [
        Finding(
          .error, at: SourceLocation(file: "claims.yaml", line: 1, column: 1),
          "there is no list of words that claim too much", "write claims.yaml; see CONTRIBUTING.md")
      ]
    }
    let texts = SpokenText.all(in: source).map { ($0, words: ProseWord.words(of: $0.text.value)) }
    let places = Set(texts.map(\.0.place))
    var findings: [Finding] = []
    for claim in source.claims {
      var used = Set<Int>()
      for (spoken, words) in texts {
        for span in hits(of: claim, in: words) {
          if let number = claim.allowance(for: span, in: words, at: spoken.place) {
            used.insert(number)
          } else {
            findings.append(finding(claim, spoken, words, span, files))
          }
        }
      }
      findings += claim.allowed.enumerated().compactMap { number, allowance in
        fault(in: allowance, isUsed: used.contains(number), places)
      }
    }
    return findings
  }

  /// The longest match at each place, so that 'completely safe' is one hit.
  private static func hits(of claim: SourceClaim, in words: [ProseWord]) -> [Range<Int>] {
    let all = claim.words.flatMap { ClaimWords($0.value).matches(in: words) }
    let distinct = all.filter { span in
      !all.contains {
        $0 != span && $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
      }
    }
    return Set(distinct).sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func finding(
    _ claim: SourceClaim, _ spoken: SpokenText, _ words: [ProseWord], _ span: Range<Int>,
    _ files: [SourceFile]
  ) -> Finding {
    let typed = words[span].map(\.text).joined(separator: " ")
    let location = SourceSearch.location(
      ofWord: span.lowerBound, among: words, from: spoken.text.location, in: files)
    return Finding(
      .error, of: .claims, at: location,
      "'\(typed)' claims what the page does not: \(claim.why.value)",
      "say it as the page does, or allow it in claims.yaml, in: \(spoken.place)")
  }

  private static func fault(
    in allowance: SourceClaim.Allowance, isUsed: Bool, _ places: Set<String>
  ) -> Finding? {
    let place = allowance.place
    if place.value != SourceClaim.anywhere, !places.contains(place.value) {
      let near = NearestName.of(place.value, among: places)
      return Finding(
        .error, at: place.location, "nothing is said at '\(place.value)'",
        near.map { "did you mean '\($0)'?" } ?? "write the id of a passage or a rule")
    }
    if place.value == SourceClaim.anywhere, allowance.phrase == nil {
      return Finding(
        .error, at: place.location, "what is allowed anywhere needs a phrase",
        "add 'as:' with the words around it")
    }
    guard !isUsed else { return nil }
    return Finding(
      .warning, of: .claims, at: place.location,
      "the allowance at '\(place.value)' is not used", "delete it")
  }
}

extension SourceClaim {
  static let anywhere = "anywhere"

  /// The number of the first allowance that covers a hit.
  fileprivate func allowance(
    for span: Range<Int>, in words: [ProseWord], at place: String
  ) -> Int? {
    allowed.firstIndex { allowance in
      guard [place, Self.anywhere].contains(allowance.place.value) else { return false }
      guard let phrase = allowance.phrase else { return allowance.place.value == place }
      return ClaimWords(phrase.value).matches(in: words).contains {
        $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
      }
    }
  }
}
