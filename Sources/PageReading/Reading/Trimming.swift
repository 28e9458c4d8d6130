extension StringProtocol {
  /// Without white space of any sort at its ends.
  func trimmingWhiteSpace() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  func trimmingQuotes() -> String {
    var text = self[...]
    while let first = text.first, "\"'“”‘’".contains(first) { text.removeFirst() }
    while let last = text.last, "\"'“”‘’".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Runs of letters, digits and inner marks between white space.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
