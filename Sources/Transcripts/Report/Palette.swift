internal import Rendering

/// The colours of a report. What they tell stands there in words and brackets as well.
public struct Palette: Sendable {
  private let hasColour: Bool

  /// Text as it is.
  public static let none = Palette(hasColour: false)

  public init(hasColour: Bool) {
    self.hasColour = hasColour
  }

  func strong(_ text: String) -> String { coded(text, "1") }
  func quiet(_ text: String) -> String { coded(text, "2") }
  func expected(_ text: String) -> String { coded(text, "31") }
  func got(_ text: String) -> String { coded(text, "32") }
  /// What must not be overlooked.
  func alarm(_ text: String) -> String { coded(text, "1;31") }

  /// The only control codes in a report are the ones written here.
  private func coded(_ text: String, _ code: String) -> String {
    let text = Printable.text(text)
    return hasColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
