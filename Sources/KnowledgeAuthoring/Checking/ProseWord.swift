internal import TextSearch

/// A word of a text, with what is needed to compare it and to point at it.
struct ProseWord {
  /// In lower case.
  var text: String
  var stem: String
  /// Where it stands in the text, in Unicode scalars.
  var range: Range<Int>

  /// The words of a text: runs of letters, digits, percent signs and inner apostrophes.
  static func words(of text: some StringProtocol) -> [ProseWord] {
    var words: [ProseWord] = []
    var word = ""
    var start = 0
    var position = 0
    func end() {
      if !word.isEmpty {
        let text = word.lowercased()
        words.append(
          ProseWord(
            text: text, stem: EnglishStemmer.stem(text), range: start..<position))
      }
      word = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "%"
        || scalar == "'" && !word.isEmpty
      {
        if word.isEmpty { start = position }
        word.unicodeScalars.append(scalar)
      } else {
        end()
      }
      position += 1
    }
    end()
    return words
  }
}
