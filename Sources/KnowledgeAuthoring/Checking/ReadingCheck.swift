/// How hard the passages are to read. What the guide says must be plain to a tired mind.
enum ReadingCheck {
  /// No passage may lie above this grade.
  static let hardest = 11.0
  /// Above this grade a passage is worth another look.
  static let hard = 9.0
  /// The middle one of all passages may not lie above this grade.
  static let hardestMedian = 8.0

  static func findings(in source: KnowledgeSource) -> [Finding] {
    let graded = source.passages.filter { !$0.blocks.isEmpty }.map { passage in
      (passage, grade: ReadingGrade(of: passage.blocks.flatMap(\.sentences).map(\.text)))
    }
    var findings: [Finding] = graded.compactMap { passage, grade in
      guard grade.value > hard else { return nil }
      let isError = grade.value > hardest
      return Finding(
        isError ? .error : .warning, of: .reading, at: passage.id.location,
        "the passage '\(passage.id.value)' reads at school grade \(grade)",
        "write shorter sentences and words; \(Int(isError ? hardest : hard)) at most"
          + (isError ? "" : " is better"))
    }
    let sorted = graded.sorted { $0.grade.value < $1.grade.value }
    if let hardest = sorted.last {
      let median =
        (sorted[(sorted.count - 1) / 2].grade.value + sorted[sorted.count / 2].grade.value) / 2
      if median > hardestMedian {
        findings.append(
          Finding(
            .error, of: .reading, at: hardest.0.id.location,
            "the median passage reads at school grade \(ReadingGrade.text(of: median))",
            "bring it to \(Int(hardestMedian)); begin with this passage, the hardest of all"))
      }
    }
    return findings
  }
}
