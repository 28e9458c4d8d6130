internal import Foundation
internal import Knowledge
internal import Rendering

/// A line of the log: `{"question":…,"kind":…,"found":…,"by":[…],"nearest":[…],"knowledge":…}`.
extension LogEntry {
  /// The line without its end.
  public var line: String {
    JSON.object([
      ("question", .string(question)),
      ("kind", .string(kind.name)),
      ("found", .string(found.rawValue)),
      ("by", .array(by.map { .string($0) })),
      ("nearest", .array(nearest.map { .string($0) })),
      ("knowledge", .string(knowledge)),
    ]).text
  }

  /// Why a line is none of the log.
  public struct Fault: Error, Equatable {
    public var problem: String
  }

  public init(line: some Sequence<UInt8>) throws(Fault) {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch {
      throw Self.fault(for: error)
    }
    guard let kind = ReplyKind.allCases.first(where: { $0.name == fields.kind }) else {
      throw Fault(problem: "\"kind\" is none that the guide knows")
    }
    guard let found = Found(rawValue: fields.found) else {
      throw Fault(problem: "\"found\" is none that the log knows")
    }
    if let question = fields.question, !Self.isRedacted(question) {
      throw Fault(problem: "\"question\" holds what no redaction leaves")
    }
    self.init(
      question: fields.question, kind: kind, found: found, by: fields.by, nearest: fields.nearest,
      knowledge: fields.knowledge)
  }

  /// Whether a text has the form that the redaction gives: so nothing else, as a control code, gets
  /// from a log that someone changed into a terminal or a file.
  private static func isRedacted(_ text: String) -> Bool {
    text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { word in
      let bare = word.last == "." || word.last == "?" ? word.dropLast() : word
      return Placeholder.allCases.contains { $0.text == bare }
        || !bare.isEmpty && bare.utf8.allSatisfy { (97...122).contains($0) }
    } || text.isEmpty
  }

  private struct Fields: Decodable {
    var question: String?
    var kind: String
    var found: String
    var by: [String]
    var nearest: [String]
    var knowledge: String
  }

  private static func fault(for error: any Error) -> Fault {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      Fault(problem: "\"\(key.stringValue)\" is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      Fault(
        problem: context.codingPath.last.map { "\"\($0.stringValue)\" is of the wrong sort" }
          ?? "the line is no JSON object")
    default: Fault(problem: "the line is not JSON; it may have been cut off")
    }
  }
}
