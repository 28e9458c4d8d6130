/// A telephone number as it is written: in the manner of North America, with a country's code, or
/// with a leading zero.
public struct PhoneNumber: Sendable, Equatable {
  public var text: String
  /// Scalars of the text that it takes.
  var range: Range<Int>

  public var digits: String { text.filter { $0.isASCII && $0.isNumber } }

  /// The number for a link: with the code of the country where it is known.
  public var dialled: String {
    if text.hasPrefix("+") { return "+" + digits }
    if digits.hasPrefix("0") { return digits }
    return digits.count == 10 ? "+1" + digits : "+" + digits
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", "-", ".", "(", ")", "\u{A0}", "\u{2011}", "–", "\u{202F}",
  ]
  private static let longest = 24

  static func all(in text: String) -> [PhoneNumber] {
    let scalars = Array(text.unicodeScalars)
    var found: [PhoneNumber] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar.isDigit || scalar == "+" || scalar == "(" else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, end - index < longest,
        scalars[end].isDigit || separators.contains(scalars[end])
      {
        end += 1
      }
      var close = end
      while close > index, !scalars[close - 1].isDigit { close -= 1 }
      if close > index, isFree(scalars, index, close),
        let length = length(of: scalars[index..<close].map { $0 })
      {
        found.append(
          PhoneNumber(
            text: scalars[index..<(index + length)].string, range: index..<index + length))
        index += length
      } else {
        // The same digits can begin no number later on; a bracket may.
        index += 1
        while scalar.isDigit, index < scalars.count, scalars[index].isDigit { index += 1 }
      }
    }
    return found
  }

  /// Whether it is no part of a longer word, address or number.
  private static func isFree(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    if start > 0 {
      let before = scalars[start - 1]
      if before.isDigit || before.properties.isAlphabetic
        || "/-+.=_".unicodeScalars.contains(before)
      {
        return false
      }
    }
    guard end < scalars.count else { return true }
    return !scalars[end].isDigit && !scalars[end].properties.isAlphabetic && scalars[end] != "/"
  }

  /// How many scalars of a run of digits and marks are a number; nil where none begins there.
  private static func length(of run: [Unicode.Scalar]) -> Int? {
    var groups: [Int] = []
    var ends: [Int] = []
    for (place, scalar) in run.enumerated() {
      if scalar.isDigit, place > 0, run[place - 1].isDigit {
        groups[groups.count - 1] += 1
        ends[ends.count - 1] = place + 1
      } else if scalar.isDigit {
        groups.append(1)
        ends.append(place + 1)
      }
    }
    let digits = run.filter(\.isDigit)
    if run[0] == "+" {
      return (8...15).contains(digits.count) && groups.count > 0 ? ends.last : nil
    }
    if groups.starts(with: [3, 3, 4]) { return groups.count == 3 ? ends[2] : nil }
    if groups.starts(with: [1, 3, 3, 4]), digits[0] == "1" {
      return groups.count == 4 ? ends[3] : nil
    }
    let hasZero = digits.first == "0" && groups[0] >= 2 && groups.count > 1
    return hasZero && (9...12).contains(digits.count) ? ends.last : nil
  }
}
