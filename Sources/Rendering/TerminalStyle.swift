/// What a terminal can show, and what its reader wants of it.
public struct TerminalStyle: Sendable, Equatable {
  public var hasColour: Bool
  /// Whether it is known to understand links (OSC 8).
  public var hasLinks: Bool
  /// For screen readers: roles in words, nothing drawn.
  public var isPlain: Bool
  /// Columns; nil does not wrap.
  public var width: Int?

  /// No colour, no links, no wrapping.
  public static let bare = TerminalStyle()

  public init(
    hasColour: Bool = false, hasLinks: Bool = false, isPlain: Bool = false, width: Int? = nil
  ) {
    self.hasColour = hasColour
    self.hasLinks = hasLinks
    self.isPlain = isPlain
    self.width = width
  }
}

extension TerminalStyle {
  /// A line for the terminal. Every text passes `Printable` here, at the last gate: whatever it
  /// came from, the only control codes that get through are the ones written below.
  func encoded(_ line: [Span]) -> String {
    var text = ""
    for span in line {
      var part = Printable.text(span.text)
      if let link = span.link, let address = Self.address(link), hasLinks, !isPlain {
        part = "\u{1B}]8;;\(address)\u{1B}\\\(part)\u{1B}]8;;\u{1B}\\"
      }
      if let code = code(for: span.role) { part = "\u{1B}[\(code)m\(part)\u{1B}[0m" }
      text += part
    }
    return text
  }

  private func code(for role: Span.Role) -> String? {
    guard hasColour, !isPlain else { return nil }
    return switch role {
    case .body: nil
    case .strong: "1"
    case .quiet: "2"
    case .alarm: "1;31"
    }
  }

  /// The address if OSC 8 can hold it: printable ASCII without spaces.
  private static func address(_ link: String) -> String? {
    link.utf8.allSatisfy { (0x21...0x7E).contains($0) } && !link.isEmpty ? link : nil
  }
}
