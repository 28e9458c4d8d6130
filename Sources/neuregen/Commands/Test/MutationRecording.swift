import Conversation
import Knowledge
import Transcripts
import Workbench

/// Turns what the transcripts did not notice into a transcript that would.
///
/// It records what the guide replies today, and only where that is what the knowledge means: a
/// phrasing that does not find its passage is no expectation worth keeping.
struct MutationRecording {
  private let guide: Guide
  /// Messages whose whole reply is recorded, each once.
  private var whole: [String] = []
  /// Messages by who should reply to them.
  private var decided: [(expected: Expected, messages: [String])] = []

  private struct Expected: Hashable {
    var kind: ReplyKind
    var rule: String?
    var passage: String?
  }

  init(of mutation: Mutation, guide: Guide) {
    self.guide = guide
    for result in mutation.results where result.noticedBy == nil {
      guard let witness = result.witness else { continue }
      if result.mutant.operation.altersWords {
        let reply = guide.observations(of: [witness])[0]
        let speaks = reply.passages + [reply.rule].compactMap { $0 }
        guard !whole.contains(witness), result.mutant.owner.map(speaks.contains) ?? true else {
          continue
        }
        whole.append(witness)
      } else {
        add(witness, of: result.mutant.owner)
      }
    }
  }

  private mutating func add(_ message: String, of owner: String?) {
    let reply = guide.observations(of: [message])[0]
    let expected = Expected(
      kind: reply.kind, rule: reply.rule, passage: reply.rule == nil ? reply.passages.first : nil)
    // What belongs to nobody may also keep a rule away, and then the kind alone is expected.
    guard owner.map({ $0 == expected.rule ?? expected.passage }) ?? true else { return }
    if let place = decided.firstIndex(where: { $0.expected == expected }) {
      if !decided[place].messages.contains(message) { decided[place].messages.append(message) }
    } else {
      decided.append((expected, [message]))
    }
  }

  /// Every message opens a talk of its own. Nil where there is nothing to record.
  var transcript: Transcript? {
    let said = whole.map { message in
      [(typed: message, turn: Turn(message, after: ConversationState(), in: guide))]
    }
    var transcript = Transcript(
      recording: said, title: "Recorded from what no transcript had noticed.", in: guide.knowledge)
    transcript.opening = nil
    for (expected, messages) in decided {
      transcript.exchanges.append(
        Exchange(
          visitor: messages[0], or: messages.dropFirst().map { Phrasing($0) },
          expectations: Self.demands(expected).map { Expectation($0, isRecorded: true) }, talk: ""))
    }
    return transcript.exchanges.isEmpty ? nil : transcript
  }

  private static func demands(_ expected: Expected) -> [Expectation.Demand] {
    var demands: [Expectation.Demand] = [.kind(expected.kind)]
    if let rule = expected.rule { demands.append(.rule(rule)) }
    if let passage = expected.passage { demands.append(.passages([passage])) }
    return demands
  }
}
