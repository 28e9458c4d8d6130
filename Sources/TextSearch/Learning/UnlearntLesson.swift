/// One lesson of a classifier, to be taken out of its margins: what is a single phrasing worth?
struct UnlearntLesson: Sendable {
  /// What each term of the lesson counts, by the term's number, before the length is taken out.
  private let values: [Int: Int64]
  private let length: Int64
  /// In thousandths.
  private let duals: [(label: Int, dual: Int)]

  /// - Parameter value: what a term counts, before the length of its text is taken out.
  init(_ text: [QueryTerm], duals: [(label: Int, dual: Int)], value: (QueryTerm) -> Int64) {
    values = text.reversed().reduce(into: [:]) { $0[$1.number] = value($1) }
    length = Self.length(of: text, value)
    self.duals = duals
  }

  /// Takes the lesson's share out of all margins of a text.
  func takeAway(from margins: inout [Int], of text: [QueryTerm], value: (QueryTerm) -> Int64) {
    let cosine = cosine(with: text, value)
    guard cosine > 0 else { return }
    for (label, dual) in duals { margins[label] -= Int(cosine * Double(dual)) }
  }

  /// The lesson's share of one margin, in thousandths.
  func share(of label: Int, in text: [QueryTerm], value: (QueryTerm) -> Int64) -> Int {
    guard let dual = duals.first(where: { $0.label == label })?.dual else { return 0 }
    return Int(cosine(with: text, value) * Double(dual))
  }

  private func cosine(with text: [QueryTerm], _ value: (QueryTerm) -> Int64) -> Double {
    let product = text.reduce(0) { $0 + (values[$1.number] ?? 0) * value($1) }
    guard product > 0 else { return 0 }
    return Double(product) / (Double(length) * Double(Self.length(of: text, value)))
  }

  private static func length(of text: [QueryTerm], _ value: (QueryTerm) -> Int64) -> Int64 {
    let squares = text.reduce(0) { $0 + value($1) * value($1) }
    return Int64(Double(squares).squareRoot())
  }
}
