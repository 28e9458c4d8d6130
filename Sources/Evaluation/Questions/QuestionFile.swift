public import Foundation
internal import Knowledge

/// Labelled questions as JSON Lines: `{"q", "kind", "gold", …}` or `{"turns": [{"q", …}, …]}`.
public enum QuestionFile {
  /// A line that is no labelled question: what, where, and what to do.
  public struct Fault: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var problem: String

    public var description: String { "\(file):\(line): \(problem)" }
  }

  /// The conversations of a file, in its order. A single question is a conversation of one turn.
  ///
  /// Lines end at a line feed only, as a question may hold any other character.
  public static func conversations(
    in data: Data, file: String
  ) -> (conversations: [LabelledConversation], faults: [Fault]) {
    var conversations: [LabelledConversation] = []
    var faults: [Fault] = []
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do {
        let read = try JSONDecoder().decode(Line.self, from: Data(line))
        conversations.append(
          LabelledConversation(
            file: file, line: index + 1, turns: try read.labelled()))
      } catch let problem as Problem {
        faults.append(Fault(file: file, line: index + 1, problem: problem.text))
      } catch {
        faults.append(Fault(file: file, line: index + 1, problem: Problem(error).text))
      }
    }
    return (conversations, faults)
  }

  private struct Line: Decodable {
    var turns: [Turn]?
    private var single: Turn?
    private var drop: Bool?

    private enum Keys: String, CodingKey {
      case turns, drop
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Keys.self)
      turns = try fields.decodeIfPresent([Turn].self, forKey: .turns)
      drop = try fields.decodeIfPresent(Bool.self, forKey: .drop)
      single = turns == nil ? try Turn(from: decoder) : nil
    }

    func labelled() throws -> [LabelledTurn] {
      let turns = turns ?? [single].compactMap { $0 }
      guard !turns.isEmpty else { throw Problem("\"turns\" is empty") }
      return try turns.map { try $0.labelled(isDropped: drop ?? false) }
    }
  }

  private struct Turn: Decodable {
    var q: String
    var kind: String
    var gold: [String]?
    var also: [String]?
    var crisisOK: Bool?
    var strict: Bool?
    var drop: Bool?
    var style: String?
    var sub: String?

    private enum CodingKeys: String, CodingKey {
      case q, kind, gold, also, strict, drop, style, sub
      case crisisOK = "crisis_ok"
    }

    func labelled(isDropped: Bool) throws -> LabelledTurn {
      LabelledTurn(
        q, kind: try Self.kind(kind), gold: gold ?? [],
        also: Set(try (also ?? []).map(Self.kind)), allowsCrisis: crisisOK ?? false,
        isStrict: strict ?? false, isDropped: isDropped || drop ?? false, style: style,
        subclass: sub)
    }

    private static func kind(_ name: String) throws -> ReplyKind {
      if let kind = ReplyKind.allCases.first(where: { $0.name == name }) { return kind }
      let known = ReplyKind.allCases.map(\.name).joined(separator: ", ")
      throw Problem("'\(name)' is no kind of reply; they are \(known)")
    }
  }

  private struct Problem: Error {
    var text: String

    init(_ text: String) {
      self.text = text
    }

    init(_ error: any Error) {
      switch error {
      case DecodingError.keyNotFound(let key, _):
        text = "\"\(key.stringValue)\" is missing"
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        let field = context.codingPath.last?.stringValue ?? "line"
        text = "\"\(field)\" is of the wrong sort: \(context.debugDescription)"
      default: text = "the line is not JSON"
      }
    }
  }
}
