internal import Rendering

/// What was taken for what, as a grid of squares: rows are what was meant, columns what was replied.
/// The darker a square, the more of its row; the diagonal is right.
public struct ConfusionPicture: Sendable {
  public var title: String
  /// In the order of rows and columns.
  public var names: [String]
  /// By row and column.
  public var counts: [[Int]]

  /// - Parameter pairs: what was meant and what was replied, of each message; others are left out.
  public init(_ title: String, names: [String], pairs: [(meant: String, got: String)]) {
    self.title = title
    self.names = names
    let numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    counts = names.map { _ in names.map { _ in 0 } }
    for pair in pairs {
      guard let row = numbers[pair.meant], let column = numbers[pair.got] else { continue }
      counts[row][column] += 1
    }
  }

  /// Names up to which squares are large enough for their counts.
  private static let mostNumbered = 12
  /// Width of a letter in the names, in CSS pixels, and at least.
  private static let letter = 7

  /// Sides in CSS pixels: of a square, of what the names take, of the whole.
  private var side: Int { isNumbered ? 36 : 15 }
  private var isNumbered: Bool { names.count <= Self.mostNumbered }
  private var margin: Int { (names.map(\.count).max() ?? 0) * Self.letter + 8 }
  private var size: Int { margin + names.count * side + 1 }

  var html: String {
    let marks = names.indices.flatMap { row in
      let total = counts[row].reduce(0, +)
      return labels(of: row)
        + counts[row].indices.filter { counts[row][$0] > 0 }.map { square(row, $0, of: total) }
    }
    return """
      <figure>
      <figcaption>\(HTML.escaped(title))</figcaption>
      <svg viewBox="0 0 \(size) \(size)" width="\(size)" role="img"
        aria-label="\(HTML.escaped(title))">
      <rect class="grid" x="\(margin)" y="\(margin)" width="\(size - margin - 1)"
        height="\(size - margin - 1)"/>
      \(marks.joined(separator: "\n"))
      </svg>
      </figure>
      """
  }

  /// The name of a row, and the same name above its column.
  private func labels(of row: Int) -> [String] {
    let middle = margin + row * side + side / 2 + 4
    let name = HTML.escaped(names[row])
    return [
      "<text x=\"\(margin - 6)\" y=\"\(middle)\" text-anchor=\"end\">\(name)</text>",
      "<text transform=\"translate(\(middle) \(margin - 6)) rotate(-90)\">\(name)</text>",
    ]
  }

  private func square(_ row: Int, _ column: Int, of total: Int) -> String {
    let count = counts[row][column]
    // By the root of the share, so that a single wrong one can still be seen.
    let percent = 10 + Int((Double(count) / Double(total)).squareRoot() * 89)
    let (x, y) = (margin + column * side, margin + row * side)
    let title = "\(names[row]) taken for \(names[column]): \(count) of \(total)"
    let number =
      isNumbered
      ? "<text x=\"\(x + side / 2)\" y=\"\(y + side / 2 + 4)\" text-anchor=\"middle\">\(count)</text>"
      : ""
    return "<rect class=\"\(row == column ? "right" : "wrong")\" x=\"\(x)\" y=\"\(y)\" "
      + "width=\"\(side)\" height=\"\(side)\" fill-opacity=\"0.\(percent)\">"
      + "<title>\(HTML.escaped(title))</title></rect>" + number
  }
}
