/// Days in words. A month or a weekday by itself stays: it names no day that anyone was born on.
extension Redaction {
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let between: Set<String> = ["of", "the", "in"]
  private static let timesOfDay: Set<String> = ["am", "pm", "o'clock", "oclock"]

  /// `march 14th`, `the 14th of march`, `may fourth`, `3 pm`: the figure and its month are one date.
  func datesRemoved(from pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let end = endOfDate(in: pieces, from: index)
      result.append(end == nil ? pieces[index] : Piece(.date))
      index = end ?? index + 1
    }
    return result
  }

  /// Behind the date that begins here; nil where none does.
  private func endOfDate(in pieces: [Piece], from start: Int) -> Int? {
    var hasFigure = false
    var hasMonth = false
    var end = start
    var index = start
    while index < pieces.count {
      let piece = pieces[index]
      if isFigure(piece) {
        hasFigure = true
      } else if Self.months.contains(piece.typed) {
        hasMonth = true
      } else if index == start || !Self.between.contains(piece.typed) {
        break
      }
      index += 1
      if !Self.between.contains(piece.typed) { end = index }
    }
    if hasFigure, hasMonth { return end }
    let isTime =
      pieces[start].holds(.number) && start + 1 < pieces.count
      && Self.timesOfDay.contains(pieces[start + 1].typed)
    // In 'i am 12 am i too young' the second 'am' is no time.
    return isTime && !pieces.reads(["i"], at: start + 2) ? start + 2 : nil
  }

  private func isFigure(_ piece: Piece) -> Bool {
    piece.holds(.number) || piece.holds(.date) || Self.smallNumbers.contains(piece.typed)
  }
}
