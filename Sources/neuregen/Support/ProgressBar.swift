import Glibc
import Synchronization

/// How far a long run is, on standard error where that is a terminal, and nowhere else.
struct ProgressBar {
  private let total: Int
  private let unit: String
  private let isShown = isatty(2) == 1
  private var shownPercent = -1

  /// Characters of the bar where there is room.
  private static let width = 30
  private static let usualColumns = 80

  init(of total: Int, _ unit: String) {
    self.total = total
    self.unit = unit
  }

  mutating func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let percent = done * 100 / total
    guard percent != shownPercent else { return }
    shownPercent = percent
    let text = " \(percent) % of \(total) \(unit)"
    // A line that wraps could not be taken away again.
    let room = Self.columns - text.count - 3
    let width = max(0, min(Self.width, room))
    let full = done * width / total
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
    let line = room > 0 ? "[\(bar)]\(text)" : " \(percent) %"
    Output.notice("\r\u{1B}[K" + line)
  }

  private static var columns: Int {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualColumns }
    return Int(size.ws_col)
  }

  /// Takes the bar away, so that results stand alone.
  func clear() {
    if isShown { Output.notice("\r\u{1B}[K") }
  }
}

/// A progress bar that several threads may tell how far they are.
final class SharedProgressBar: Sendable {
  private let bar: Mutex<(bar: ProgressBar, most: Int)>

  init(of total: Int, _ unit: String) {
    bar = Mutex((ProgressBar(of: total, unit), 0))
  }

  /// Threads may tell out of order; the bar never goes back.
  func show(_ done: Int) {
    bar.withLock { state in
      guard done > state.most else { return }
      state.most = done
      state.bar.show(done)
    }
  }

  func clear() { bar.withLock { $0.bar.clear() } }
}
