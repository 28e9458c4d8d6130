/// Cuts an entry of a list of works at the stops between its parts.
enum ReferenceSentences {
  /// The parts without their stops. A stop ends no part behind an initial or a short form, nor where a
  /// small letter follows.
  static func parts(of text: String) -> [String] {
    let characters = Array(text)
    var parts: [String] = []
    var start = 0
    for index in characters.indices where ".?!”\"".contains(characters[index]) {
      guard index + 1 < characters.count, characters[index + 1].isWhitespace else { continue }
      let next = characters[index...].dropFirst().first { !$0.isWhitespace }
      guard let next, next.isUppercase || next.isNumber || "“\"[".contains(next) else { continue }
      if "”\"".contains(characters[index]), index == 0 || !".?!,".contains(characters[index - 1]) {
        continue
      }
      if characters[index] == ".", isInitial(characters, index) { continue }
      let end = characters[index] == "." ? index : index + 1
      parts.append(String(characters[start..<end]).trimmingWhiteSpace())
      start = index + 1
    }
    let last = String(characters[start...]).trimmingWhiteSpace().trimmingEndMarks()
    return (parts + [last]).filter { !$0.isEmpty }
  }

  /// `J. D.` and `St.`: one capital, or a short form, stands before the stop. Behind two capitals or
  /// more the authors of a medical list end: `Costi S, Rutter SB.`
  private static func isInitial(_ characters: [Character], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, characters[start - 1].isLetter { start -= 1 }
    let word = String(characters[start..<stop])
    if ["vol", "no", "pp", "eds", "ed", "vs", "st", "al"].contains(word.lowercased()) {
      return word != "al"
    }
    guard word.count == 1, word.first!.isUppercase else { return false }
    // 'Feder A.' without a comma before it ends a list; 'Feder, A.' does not.
    let before = characters[..<start].last { !$0.isWhitespace }
    return before == "," || before == "." || before == "&" || start == 0
  }
}
