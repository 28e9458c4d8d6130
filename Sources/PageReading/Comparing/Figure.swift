/// A number of a text with what it counts, as far as the comparison of two texts needs it: `40–60%`
/// and `40 to 60 percent` are one, as are `6%` and `6 out of every 100`.
///
/// Numbers in words are not read: plain language writes 'three areas' where a page lists them.
struct Figure: Hashable {
  var low: String
  /// The end of a range.
  var high: String?
  var isPercent: Bool

  var text: String { low + (high.map { "-" + $0 } ?? "") + (isPercent ? "%" : "") }

  /// The figures of a text with their places, in Unicode scalars.
  static func all(in text: String) -> [(figure: Figure, range: Range<Int>)] {
    let scalars = Array(text.unicodeScalars)
    var found: [(Figure, Range<Int>)] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit, index == 0 || !scalars[index - 1].properties.isAlphabetic,
        let number = NumberScan(scalars, at: index)
      else {
        index += 1
        continue
      }
      var end = number.end
      var figure = Figure(low: number.text, high: nil, isPercent: false)
      if let start = joint(scalars, from: end), let second = NumberScan(scalars, at: start) {
        figure.high = second.text
        end = second.end
      }
      if let behind = percent(scalars, from: end) {
        figure.isPercent = true
        end = behind
      }
      found.append((figure, index..<end))
      index = end
    }
    return found
  }

  /// Where the second number of a range begins: behind a dash, a percent sign and a dash, or ' to '.
  private static func joint(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    if index < scalars.count, scalars[index] == "%" { index += 1 }
    let before = index
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    if index < scalars.count, "-–—‑".unicodeScalars.contains(scalars[index]) {
      index += 1
    } else if index > before, scalars[index...].starts(with: "to ".unicodeScalars) {
      index += 2
    } else {
      return nil
    }
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    return index < scalars.count && scalars[index].isDigit ? index : nil
  }

  private static func percent(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    if index < scalars.count, scalars[index] == "%" { return index + 1 }
    for word in ["percent", "per cent", "out of every 100", "out of 100", "in every 100", "in 100"]
    where scalars[index...].starts(with: word.unicodeScalars) {
      return index + word.unicodeScalars.count
    }
    return nil
  }
}

/// Digits with commas between thousands and one decimal point.
private struct NumberScan {
  var text = ""
  var end: Int

  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    end = start
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.isDigit {
        text.unicodeScalars.append(scalar)
      } else if scalar == ".", end + 1 < scalars.count, scalars[end + 1].isDigit,
        !text.contains(".")
      {
        text += "."
      } else if !(scalar == "," && end + 3 < scalars.count && scalars[end + 1].isDigit
        && scalars[end + 2].isDigit && scalars[end + 3].isDigit)
      {
        break
      }
      end += 1
    }
    if text.isEmpty { return nil }
  }
}
