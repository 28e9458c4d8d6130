/// Gives out ids, each once.
struct SlugBox {
  private var uses: [String: Int] = [:]

  private static let mostWords = 5
  private static let mostLetters = 48

  /// The first words of a title as an id; with a number where an equal one was given out.
  ///
  /// - Parameter other: what it is called where the title has no letter of the Latin alphabet.
  mutating func fresh(_ title: String, or other: String) -> String {
    let words = title.slug.split(separator: "-").prefix(Self.mostWords).joined(separator: "-")
    let base = words.isEmpty ? other : String(words.prefix(Self.mostLetters))
    var slug = base
    while uses[slug] != nil {
      uses[base, default: 1] += 1
      slug = "\(base)-\(uses[base]!)"
    }
    uses[slug] = 1
    return slug
  }
}
