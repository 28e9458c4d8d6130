/// Sentences with names in braces.
enum Slots {
  /// Fills in what a visitor or the knowledge named; marks that could steer a terminal are dropped.
  static func fill(_ sentence: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      text += values[name].map(Printable.text) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

/// Text that may come from outside, made safe to show.
public enum Printable {
  /// The text without control characters, directional marks and other invisible steering.
  public static func text(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isPrintable(scalar) { safe.append(scalar) }
    return String(safe)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE0FFF:
      false
    default: true
    }
  }
}
