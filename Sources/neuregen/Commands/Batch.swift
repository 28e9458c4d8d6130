import ArgumentParser
import Conversation
import Foundation
import Rendering

struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer questions given as JSON Lines.",
    discussion: """
      Each line of FILE, or of standard input, is a conversation of its own:
        {"id": 1, "q": "what can cause ptsd"}
        {"id": 2, "turns": ["what is the amygdala", "and the hippocampus?"]}
      Each line written is {"id": 1, "replies": [Reply, …]}, in the same order, one Reply a turn. \
      A line that is no such object gives {"line": 3, "error": "…"}; the run goes on, and the exit \
      status at the end is 1.

      EXAMPLES
        neuregen batch questions.jsonl > replies.jsonl
        echo '{"id": 1, "q": "what is bdnf"}' | neuregen batch
      """)

  @OptionGroup var options: GuideOptions
  @OptionGroup var logging: LogOptions

  @Argument(help: "A file of JSON Lines; standard input where it is left out or '-'.")
  var file: String?

  func run() throws {
    let guide = try options.guide()
    let log = try logging.log(for: guide.knowledge)
    let lines = try LineReader(path: file)
    var failed = false
    var number = 0
    while let line = lines.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      switch BatchItem.parse(line) {
      case .success(let item): Output.line(answer(item, guide, log).text)
      case .failure(let fault):
        failed = true
        Output.line(
          JSON.object([("line", .number(number)), ("error", .string(fault.message))]).text)
      }
    }
    if failed { throw ExitCode(Output.Status.failures.rawValue) }
  }

  private func answer(_ item: BatchItem, _ guide: Guide, _ log: TurnLog?) -> JSON {
    var state = ConversationState()
    let replies = item.turns.map { message in
      let turn = Turn(message, after: state, in: guide)
      state = turn.nextState
      log?.keep(turn, typed: message)
      return ReplyJSON.json(of: turn.reply, guide.knowledge)
    }
    return .object([("id", item.id), ("replies", .array(replies))])
  }
}

/// One line of a batch: an identifier, given back as it came, and what the visitor says.
struct BatchItem {
  var id: JSON
  var turns: [String]

  struct Fault: Error {
    var message: String
  }

  static func parse(_ line: [UInt8]) -> Result<BatchItem, Fault> {
    guard String(validating: line, as: UTF8.self) != nil else {
      return .failure(Fault(message: "the line is not UTF-8 text"))
    }
    guard
      let value = try? JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
    else { return .failure(Fault(message: "the line is not JSON")) }
    guard let object = value as? [String: Any] else {
      return .failure(Fault(message: "the line is not a JSON object"))
    }
    guard let id = object["id"].flatMap(identifier) else {
      return .failure(Fault(message: "\"id\" is missing; it must be a number or a text"))
    }
    if let question = object["q"] as? String {
      return .success(BatchItem(id: id, turns: [question]))
    }
    if let turns = object["turns"] as? [String] { return .success(BatchItem(id: id, turns: turns)) }
    return .failure(
      Fault(message: "neither \"q\" (a text) nor \"turns\" (a list of texts) is there"))
  }

  private static func identifier(_ value: Any) -> JSON? {
    if let text = value as? String { return .string(text) }
    guard let number = value as? NSNumber, isNumber(number) else { return nil }
    return Int(exactly: number.doubleValue).map { .number($0) } ?? .string(number.stringValue)
  }

  /// JSON's true and false come as numbers too; they are no identifiers.
  private static func isNumber(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) != "c"
  }
}
