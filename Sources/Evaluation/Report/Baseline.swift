public import Foundation

/// The verdicts of an earlier run, to compare with: what `--json` wrote.
public struct Baseline: Sendable {
  public let knowledge: String
  /// For each turn, by place, number and words, which scores counted it, and how.
  let counted: [Turn: [Score: Bool]]
  /// Whether each turn was right.
  let right: [Turn: Bool]

  struct Turn: Hashable, Sendable {
    var place: String
    var turn: Int
    var question: String
  }

  /// A baseline that cannot be read: what to do.
  public struct Fault: Error, CustomStringConvertible {
    public var description: String
  }

  public init(_ data: Data) throws(Fault) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: data)
    } catch {
      throw Fault(
        description: "it is not what 'neuregen evaluate --json' writes; make it anew")
    }
    knowledge = file.knowledge
    var counted: [Turn: [Score: Bool]] = [:]
    var right: [Turn: Bool] = [:]
    for line in file.turns {
      let turn = Turn(place: line.at, turn: line.turn, question: line.question)
      var results: [Score: Bool] = [:]
      for (name, hit) in line.scores {
        if let score = Score(rawValue: name) { results[score] = hit }
      }
      counted[turn] = results
      right[turn] = line.right
    }
    self.counted = counted
    self.right = right
  }

  private struct File: Decodable {
    var knowledge: String
    var turns: [Line]

    struct Line: Decodable {
      var at: String
      var turn: Int
      var question: String
      var right: Bool
      var scores: [String: Bool]
    }
  }
}
