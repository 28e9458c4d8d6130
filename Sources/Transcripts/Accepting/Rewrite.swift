/// Puts what was accepted in the place of what was expected.
enum Rewrite {
  /// All bytes but the lines of these expectations stay as they were, and so do line ends, the mark
  /// at the head of the file and the end of the last line.
  ///
  /// A note becomes a comment in a line of its own above the expectation. Time is linear.
  static func bytes(of original: [UInt8], taking acceptances: [Acceptance]) -> [UInt8] {
    let byLine = Dictionary(
      acceptances.map { ($0.difference.expectation.lines.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    let lines = original.split(separator: 0x0A, omittingEmptySubsequences: false)
    var rewritten: [[UInt8]] = []
    var number = 1
    while number <= lines.count {
      guard let acceptance = byLine[number] else {
        rewritten.append(Array(lines[number - 1]))
        number += 1
        continue
      }
      let end = acceptance.difference.expectation.lines.upperBound
      rewritten += text(of: acceptance, for: lines[number - 1..<min(end, lines.endIndex + 1) - 1])
      number = end
    }
    return Array(rewritten.joined(separator: [0x0A]))
  }

  private static func text(
    of acceptance: Acceptance, for old: ArraySlice<ArraySlice<UInt8>>
  ) -> [[UInt8]] {
    let comment = acceptance.note.map { "# accepted: \($0)\n" } ?? ""
    let text = comment + TranscriptWriter.text(of: acceptance.demand).dropLast()
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if old.first?.last == 0x0D {
      for index in lines.indices.dropLast() { lines[index].append(0x0D) }
    }
    if old.last?.last == 0x0D { lines[lines.count - 1].append(0x0D) }
    if old.first?.starts(with: [0xEF, 0xBB, 0xBF]) == true {
      lines[0].insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    }
    return lines
  }
}
