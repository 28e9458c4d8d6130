/// A suffix, what takes its place, and where that may happen.
struct SuffixRule {
  let suffix: PackedLetters
  let replacement: PackedLetters
  let region: Region
  /// The letters that may stand in front; where nil, any.
  let preceding: LetterSet?

  enum Region { case first, second }

  init(
    _ suffix: PackedLetters, _ replacement: PackedLetters = "", in region: Region = .first,
    after preceding: LetterSet? = nil
  ) {
    self.suffix = suffix
    self.replacement = replacement
    self.region = region
    self.preceding = preceding
  }
}

/// The rules of one step, by the last letter of the suffix.
struct SuffixStep {
  private var rules: [SuffixRule] = []
  /// For each letter, the first of its rules; then their number.
  private var starts = [0]

  /// Where one suffix ends in another, the longer must come first.
  init(_ rules: [SuffixRule]) {
    for final in UInt8(ascii: "a")...UInt8(ascii: "z") {
      self.rules += rules.filter { $0.suffix.last == final }
      starts.append(self.rules.count)
    }
  }

  /// The rule of the longest suffix that the letters end in.
  @inline(__always)
  func rule(for letters: PackedLetters) -> SuffixRule? {
    let final = Int(letters.last &- UInt8(ascii: "a"))
    guard final < starts.count - 1 else { return nil }
    for place in starts[final]..<starts[final + 1] where letters.hasSuffix(rules[place].suffix) {
      return rules[place]
    }
    return nil
  }
}

// Steps 2 to 5: what makes one word of another.
extension EnglishStemmer.Word {
  mutating func removeSuffixes() {
    // No suffix can stand in an empty region, and many words are too short for one.
    if count > firstRegion {
      apply(Self.compoundSuffixes)
      apply(Self.adjectiveSuffixes)
    }
    if count > secondRegion { apply(Self.simpleSuffixes) }
    removeFinalLetter()
  }

  private mutating func apply(_ step: SuffixStep) {
    guard let rule = step.rule(for: tail), meets(rule) else { return }
    replaceLast(rule.suffix.count, with: rule.replacement)
  }

  private func meets(_ rule: SuffixRule) -> Bool {
    let place = count - rule.suffix.count
    guard place >= (rule.region == .first ? firstRegion : secondRegion) else { return false }
    guard let preceding = rule.preceding else { return true }
    return place > 0 && preceding.contains(self[place - 1])
  }

  /// Step 5: `e` and the second `l` of two. A short syllable keeps its `e`, but not in the second
  /// region.
  private mutating func removeFinalLetter() {
    let place = count - 1
    switch tail.last {
    case "e":
      guard place >= firstRegion, place >= secondRegion || !hasShortSyllable(before: place) else {
        return
      }
      removeLast(1)
    case "l":
      guard place >= secondRegion, tail.hasSuffix("ll") else { return }
      removeLast(1)
    default: return
    }
  }
}

// MARK: - The rules

extension EnglishStemmer.Word {
  /// Step 2: suffixes made of several, cut down to the first.
  private static let compoundSuffixes = SuffixStep([
    .init("ational", "ate"), .init("tional", "tion"),
    .init("ization", "ize"), .init("ation", "ate"), .init("ator", "ate"), .init("izer", "ize"),
    .init("iveness", "ive"), .init("fulness", "ful"), .init("ousness", "ous"),
    .init("alism", "al"), .init("ogist", "og"), .init("ogi", "og", after: "l"),
    .init("biliti", "ble"), .init("aliti", "al"), .init("iviti", "ive"),
    .init("enci", "ence"), .init("anci", "ance"),
    .init("fulli", "ful"), .init("lessli", "less"), .init("ousli", "ous"), .init("entli", "ent"),
    .init("alli", "al"), .init("abli", "able"), .init("bli", "ble"),
    .init("li", after: "cdeghkmnrt"),
  ])

  /// Step 3: suffixes that make adjectives, nouns and verbs of other words.
  private static let adjectiveSuffixes = SuffixStep([
    .init("ational", "ate"), .init("tional", "tion"),
    .init("alize", "al"), .init("icate", "ic"), .init("iciti", "ic"), .init("ical", "ic"),
    .init("ative", in: .second), .init("ness"), .init("ful"),
  ])

  /// Step 4: what then stands behind a stem of some length.
  private static let simpleSuffixes = SuffixStep([
    .init("ement", in: .second), .init("ment", in: .second), .init("ent", in: .second),
    .init("ant", in: .second), .init("ance", in: .second), .init("ence", in: .second),
    .init("able", in: .second), .init("ible", in: .second), .init("ate", in: .second),
    .init("ive", in: .second), .init("ize", in: .second), .init("iti", in: .second),
    .init("ism", in: .second), .init("ous", in: .second), .init("al", in: .second),
    .init("er", in: .second), .init("ic", in: .second), .init("ion", in: .second, after: "st"),
  ])
}
