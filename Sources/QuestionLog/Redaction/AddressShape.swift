/// Mail addresses, handles and links, by their marks.
enum AddressShape {
  private static let ats: Set<Unicode.Scalar> = ["@", "＠", "﹫"]

  /// Endings of hosts that are taken for one without a path behind them. Those that are words too
  /// (`me`, `is`, `so`) are not: people leave out the blank behind a stop.
  private static let endings: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "info", "biz", "io", "co", "app", "dev", "ai", "tv",
    "ly", "gg", "uk", "ca", "de", "fr", "es", "mx", "eu", "au", "ru", "cn", "jp", "health",
    "clinic",
  ]

  static func placeholder(for chunk: Chunk) -> Placeholder? {
    let scalars = Array(chunk.scalars)
    if let at = scalars.firstIndex(where: ats.contains) {
      let isBare = scalars.allSatisfy { !$0.properties.isAlphabetic && !$0.isNumeric }
      if isBare { return nil }
      // A handle, as `@dana`, has neither a name before the sign nor a host behind it.
      let hasName = scalars[..<at].contains { $0.properties.isAlphabetic || $0.isNumeric }
      return hasName || scalars[at...].contains(".") ? .mail : .name
    }
    return isLink(chunk.text.lowercased()) ? .link : nil
  }

  private static func isLink(_ text: String) -> Bool {
    if text.contains("://") || text.contains("www.") || text.hasPrefix("mailto:") { return true }
    let host = text.drop { !isHostLetter($0) }.prefix { isHostLetter($0) || $0 == "." }
    let labels = host.split(separator: ".")
    guard labels.count > 1, let ending = labels.last, ending.count > 1,
      ending.allSatisfy(\.isLetter)
    else { return false }
    if endings.contains(String(ending)) { return true }
    let rest = text.drop { !isHostLetter($0) }.dropFirst(host.count)
    return rest.first == "/" && rest.count > 1
  }

  private static func isHostLetter(_ character: Character) -> Bool {
    character == "-" || character.isASCII && (character.isLetter || character.isNumber)
  }
}
