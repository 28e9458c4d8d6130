/// Numbers in words.
///
/// Digits are taken out where the message is cut, all of them. Words from *eleven* on go too, and two
/// or more number words in a row, as a telephone number is read out. One to ten by themselves stay:
/// 'the second one' and 'two sessions' name nobody.
extension Redaction {
  private static let smallCardinals: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  /// Signs of a spoken number that are words by themselves.
  private static let onlyWithin: Set<String> = ["oh", "double", "triple"]
  static let smallNumbers = smallCardinals.union(onlyWithin).union([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ])
  static let largeNumbers: Set<String> = {
    let teens = ["four", "six", "seven", "nine"].map { $0 + "teen" } + ["thirteen", "fifteen"]
    let cardinals = ["eleven", "twelve", "eighteen", "hundred", "thousand", "million"] + teens
    let tens = ["twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"]
    return Set(
      cardinals + cardinals.map { $0 + "th" } + ["twelfth"] + tens.map { $0 + "ty" }
        + tens.map { $0 + "tieth" })
  }()

  func numbersRemoved(from pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let run = pieces[index...].prefix(while: isNumber)
      let isLarge = run.contains { Self.largeNumbers.contains($0.typed) }
      let isLong = run.count { Self.smallCardinals.contains($0.typed) } > 1
      if isLarge || isLong || run.contains(where: { $0.holds(.number) }) {
        result.append(Piece(.number))
        index += run.count
      } else {
        result += run.isEmpty ? [pieces[index]] : Array(run)
        index += max(1, run.count)
      }
    }
    return result
  }

  private func isNumber(_ piece: Piece) -> Bool {
    piece.holds(.number) || Self.smallNumbers.contains(piece.typed)
      || Self.largeNumbers.contains(piece.typed)
  }
}
