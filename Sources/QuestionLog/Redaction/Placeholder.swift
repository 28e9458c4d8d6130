/// What stands where something private stood.
public enum Placeholder: String, Sendable, CaseIterable {
  case name, number, mail, date, link
  /// A word that is neither the knowledge's nor ordinary English.
  case word

  public var text: String { "<\(rawValue)>" }

  /// Whether a redacted text holds one.
  public static func isIn(_ text: String) -> Bool { text.contains("<") }
}
