/// Finds a word of a value in the file that the value was read from.
enum SourceSearch {
  /// The place of a word, where the value begins at `start`.
  ///
  /// Reading folds lines, drops marks and citations, and keeps the order of words: the word that is
  /// the n-th of its form in the value is the n-th of its form in the file from `start` on. Where
  /// that fails (an escape in a quoted scalar) the answer is `start`.
  static func location(
    ofWord index: Int, among words: [ProseWord], from start: SourceLocation, in files: [SourceFile]
  ) -> SourceLocation {
    guard let file = files.first(where: { $0.path == start.file }) else { return start }
    let form = words[index].text
    var toSkip = words[..<index].count { $0.text == form }
    for (number, line) in file.lines.enumerated().dropFirst(start.line - 1) {
      for word in ProseWord.words(of: line) where word.text == form {
        if number == start.line - 1, word.range.lowerBound < start.column - 1 { continue }
        if toSkip == 0 {
          return SourceLocation(
            file: start.file, line: number + 1, column: word.range.lowerBound + 1)
        }
        toSkip -= 1
      }
    }
    return start
  }
}
