/// The telephone numbers and sites that a text names.
struct SpokenNumbers {
  /// Numbers of three digits or more, as they are written, in their order. Hyphens join digits.
  let all: [String]
  private let words: Set<Substring>

  /// A number to call has at least as many digits; fewer are dialled within a call.
  private static let fewestDigits = 3

  init(in text: String) {
    let runs = text.split { !($0.isNumber || $0 == "-") }
    all = runs.map { run in
      String(run.drop { $0 == "-" }.reversed().drop { $0 == "-" }.reversed())
    }.filter { $0.count(where: \.isNumber) >= Self.fewestDigits }
    words = Set(
      text.lowercased().split { $0.isWhitespace || ",;:!?()\"'/".contains($0) }
        .map { word in word.hasSuffix(".") ? word.dropLast() : word })
  }

  /// Whether the text names the number or the site; it may write the number with other hyphens.
  func names(_ way: String) -> Bool {
    let digits = way.filter(\.isNumber)
    return words.contains(way.lowercased()[...])
      || (!digits.isEmpty && way.allSatisfy { $0.isNumber || $0 == "-" }
        && all.contains { $0.filter(\.isNumber) == digits })
  }
}
