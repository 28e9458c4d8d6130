internal import KnowledgeAuthoring

/// Finds names of known classes in a text, whatever form they stand in, and abbreviations.
struct NamedThings {
  struct Name: Hashable {
    var kind: String
    /// The usual form.
    var name: String
  }

  private let forms: [String: [(words: [String], name: Name)]]

  /// - Parameter names: classes of names with their forms, as `names.yaml` has them.
  init(_ names: [SourceNames]) {
    var forms: [String: [(words: [String], name: Name)]] = [:]
    for group in names {
      for name in group.names {
        for form in name {
          let words = Self.words(of: form.value).map(\.word)
          guard let first = words.first else { continue }
          forms[first, default: []].append(
            (words, Name(kind: group.kind.value, name: name[0].value)))
        }
      }
    }
    self.forms = forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Names with the scalars that they take, the longest form at each place.
  func all(in text: String) -> [(name: Name, range: Range<Int>)] {
    let words = Self.words(of: text)
    var found: [(Name, Range<Int>)] = []
    var index = 0
    while index < words.count {
      let match = forms[words[index].word]?.first { form in
        words[index...].prefix(form.words.count).map(\.word) == form.words
      }
      if let match {
        let last = words[index + match.words.count - 1]
        found.append((match.name, words[index].range.lowerBound..<last.range.upperBound))
        index += match.words.count
      } else {
        if let name = Self.abbreviation(words[index].typed) {
          found.append((Name(kind: "abbreviation", name: name), words[index].range))
        }
        index += 1
      }
    }
    return found
  }

  /// Two capitals or more, with a small s behind them: `FDA`, `SSRIs`.
  private static func abbreviation(_ word: String) -> String? {
    var letters = word[...]
    if letters.last == "s" { letters = letters.dropLast() }
    guard (2...6).contains(letters.count), letters.allSatisfy(\.isUppercase) else { return nil }
    return String(letters)
  }

  private static func words(
    of text: String
  ) -> [(word: String, typed: String, range: Range<Int>)] {
    let scalars = Array(text.unicodeScalars)
    var words: [(String, String, Range<Int>)] = []
    var start: Int?
    for index in 0...scalars.count {
      let isPart =
        index < scalars.count
        && (scalars[index].properties.isAlphabetic || scalars[index].isDigit)
      if isPart, start == nil { start = index }
      if !isPart, let from = start {
        let typed = scalars[from..<index].string
        words.append((typed.folded, typed, from..<index))
        start = nil
      }
    }
    return words
  }
}
