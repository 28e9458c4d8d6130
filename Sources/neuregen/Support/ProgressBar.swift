import Glibc

/// How far a long run is, on standard error where that is a terminal, and nowhere else.
struct ProgressBar {
  private let total: Int
  private let unit: String
  private let isShown = isatty(2) == 1
  private var shownPercent = -1

  private static let width = 30

  init(of total: Int, _ unit: String) {
    self.total = total
    self.unit = unit
  }

  mutating func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let percent = done * 100 / total
    guard percent != shownPercent else { return }
    shownPercent = percent
    let full = done * Self.width / total
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
    Output.notice("\r[\(bar)] \(percent) % of \(total) \(unit)")
  }

  /// Takes the bar away, so that results stand alone.
  func clear() {
    if isShown { Output.notice("\r\u{1B}[K") }
  }
}
