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

  /// Side of a square and width of the names, in CSS pixels.
  private static let side = 16
  private static let margin = 240

  var html: String {
    let size = names.count * Self.side
    var marks: [String] = []
    for (row, name) in names.enumerated() {
      let y = Self.margin + row * Self.side + Self.side - 4
      marks.append(
        "<text x=\"\(Self.margin - 6)\" y=\"\(y)\" text-anchor=\"end\">\(HTML.escaped(name))</text>"
      )
      let x = Self.margin + row * Self.side + Self.side - 4
      marks.append(
        "<text transform=\"translate(\(x) \(Self.margin - 6)) rotate(-90)\">\(HTML.escaped(name))</text>"
      )
      let total = counts[row].reduce(0, +)
      for (column, count) in counts[row].enumerated() where count > 0 {
        marks.append(square(row, column, count, of: total))
      }
    }
    return """
      <figure>
      <figcaption>\(HTML.escaped(title))</figcaption>
      <svg viewBox="0 0 \(Self.margin + size + 1) \(Self.margin + size + 1)" role="img"
        aria-label="\(HTML.escaped(title))">
      <rect class="grid" x="\(Self.margin)" y="\(Self.margin)" width="\(size)" height="\(size)"/>
      \(marks.joined(separator: "\n"))
      </svg>
      </figure>
      """
  }

  private func square(_ row: Int, _ column: Int, _ count: Int, of total: Int) -> String {
    // A single wrong one can still be seen.
    let share = max(12, count * 100 / total)
    let sort = row == column ? "right" : "wrong"
    let title = "\(names[row]) taken for \(names[column]): \(count) of \(total)"
    return "<rect class=\"\(sort)\" x=\"\(Self.margin + column * Self.side)\" "
      + "y=\"\(Self.margin + row * Self.side)\" width=\"\(Self.side)\" height=\"\(Self.side)\" "
      + "fill-opacity=\"0.\(share == 100 ? "99" : (share < 10 ? "0" : "") + String(share))\">"
      + "<title>\(HTML.escaped(title))</title></rect>"
  }
}
