import Foundation

/// Labelled questions, of which only the words matter here.
enum QuestionFile {
  private struct Line: Decodable {
    struct Turn: Decodable {
      var q: String
    }

    var q: String?
    var turns: [Turn]?
  }

  /// The conversations of some files, each as what the visitor says.
  static func conversations(in paths: [String]) throws -> [[String]] {
    try paths.flatMap { path in
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
        let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        return line.turns?.map(\.q) ?? [line.q ?? ""]
      }
    }
  }
}
