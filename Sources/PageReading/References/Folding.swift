internal import Foundation

extension StringProtocol {
  /// In lower case and without accents, so that `Rüher` and `Ruher` are one name.
  var folded: String {
    String(self).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("’", with: "'")
  }

  /// Letters and digits of the Latin alphabet in lower case, all else one hyphen: for ids.
  ///
  /// Empty for a text without any.
  var slug: String {
    var slug = ""
    for scalar in folded.unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if scalar != "'", !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}

/// The first year that a text names: four digits from 1500 to 2099 that stand by themselves, with
/// the letter that tells works of one year apart.
struct YearMark: Equatable {
  var year: Int
  var letter: String
  /// Scalars of the text that it takes.
  var range: Range<Int>

  static func all(in scalars: [Unicode.Scalar]) -> [YearMark] {
    var marks: [YearMark] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index].isDigit { index += 1 }
      guard index - start == 4, start == 0 || !scalars[start - 1].properties.isAlphabetic,
        let year = Int(String(String.UnicodeScalarView(scalars[start..<index]))),
        (1500...2099).contains(year)
      else { continue }
      var letter = ""
      if index < scalars.count, ("a"..."f").contains(scalars[index]),
        index + 1 == scalars.count || !scalars[index + 1].properties.isAlphabetic
      {
        letter = String(scalars[index])
        index += 1
      }
      marks.append(YearMark(year: year, letter: letter, range: start..<index))
    }
    return marks
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Sequence<Unicode.Scalar> {
  var string: String { String(String.UnicodeScalarView(self)) }
}
