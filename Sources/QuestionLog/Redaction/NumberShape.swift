/// Dates and times that are written in digits.
enum NumberShape {
  /// Whether the part between two blanks is a day, a year or a time of day: `3/14/2021`,
  /// `2021-03-14`, `3/14`, `1998`, `3:30pm`, `5pm`. Telephone numbers have other groups of digits.
  static func isDate(_ chunk: Chunk) -> Bool {
    let text = Array(chunk.scalars.drop { !$0.isNumeric })
    let end = text.lastIndex { $0.isNumeric || $0.properties.isAlphabetic } ?? -1
    guard end >= 0 else { return false }
    let body = text[...end]
    if isTime(body) { return true }
    for separator in ["/", "-", "."] as [Unicode.Scalar] {
      let groups = body.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumeric) }) else { continue }
      switch groups.map(\.count) {
      case [1, 1] where separator == "/", [1, 2] where separator == "/",
        [2, 1] where separator == "/", [2, 2] where separator == "/", [1, 4], [2, 4]:
        return true
      case let counts where counts.count == 3:
        let isDayFirst = counts[0] <= 2 && counts[1] <= 2 && (counts[2] == 2 || counts[2] == 4)
        let isYearFirst = counts[0] == 4 && counts[1] <= 2 && counts[2] <= 2
        if isDayFirst || isYearFirst { return true }
      default: break
      }
    }
    return isYear(body)
  }

  private static func isTime(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    let hour = body.prefix { $0.isNumeric }
    guard !hour.isEmpty, hour.count <= 2 else { return false }
    let rest = body.dropFirst(hour.count)
    if rest.first == ":" { return rest.dropFirst().first?.isNumeric == true }
    var letters = ""
    for scalar in rest where scalar.properties.isAlphabetic {
      letters.unicodeScalars.append(scalar)
    }
    return rest.allSatisfy { $0.properties.isAlphabetic || $0 == "." }
      && ["am", "pm"].contains(letters.lowercased())
  }

  private static func isYear(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = body.compactMap(\.properties.numericValue)
    guard body.count == 4, digits.count == 4 else { return false }
    return [[1, 9], [2, 0]].contains([digits[0], digits[1]])
  }
}
