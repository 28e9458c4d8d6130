import BuiltInKnowledge
import Conversation
import Foundation
import Knowledge
import Testing
import Transcripts

@Suite("The conversations in transcripts/")
struct ShippedTranscriptsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "transcripts").path

  /// Replayed once for all tests.
  private static let replayed = Result {
    let guide = Guide(knowledge: try BuiltInKnowledge.load())
    let replays = try TranscriptFiles.paths(at: folder).map { path in
      Replay(of: try TranscriptFiles.transcript(at: path), with: guide)
    }
    return (guide: guide, replays: replays)
  }

  private let guide: Guide
  private let replays: [Replay]

  init() throws {
    (guide, replays) = try Self.replayed.get()
  }

  @Test("all pass")
  func pass() throws {
    for replay in replays { try replay.transcript.checkNames(in: guide.knowledge) }
    #expect(replays.flatMap(\.awaiting).map(\.place.line) == [])
    for difference in replays.flatMap(\.differences) {
      Issue.record("\(TestReport.text(of: difference))")
    }
  }

  @Test("are at least 32, of four turns or more, each with a title")
  func form() {
    // What was recorded for single messages is no conversation.
    let talks = replays.filter { !$0.transcript.file.contains("/recorded/") }
    #expect(talks.count >= 32)
    #expect(talks.filter { $0.turns.count < 4 }.map(\.transcript.file) == [])
    #expect(replays.filter { $0.transcript.title.isEmpty }.map(\.transcript.file) == [])
  }

  @Test("show every passage as an answer")
  func passages() {
    let shown = Set(turns.flatMap(\.reply.passages))
    #expect(guide.knowledge.passages.indices.filter { !shown.contains($0) }.map(passageID) == [])
  }

  @Test("get every kind of reply, every crisis contact and every follow-up")
  func kinds() {
    let knowledge = guide.knowledge
    let contacts = Set(turns.flatMap(\.reply.contacts))
    #expect(Set(turns.map(\.reply.kind)) == Set(ReplyKind.allCases))
    #expect(
      knowledge.contacts.indices.filter { !contacts.contains($0) }
        .map { knowledge.contacts[$0].id } == [])
    #expect(missingRules { $0.follow != nil } == [])
  }

  @Test(
    "let every rule of policy decide at least once",
    arguments: [.medicalAdvice, .booking, .smalltalk, .offTopic, .notCovered] as [ReplyKind])
  func rules(kind: ReplyKind) {
    #expect(missingRules { $0.kind == kind } == [])
  }

  /// Rules of danger overlap on purpose, and the one that caught the most words decides; so it is
  /// enough that each catches a message that got crisis help.
  @Test("meet every rule of danger")
  func danger() {
    let rules = guide.knowledge.rules
    let met = turns.filter { $0.reply.kind == .crisis }.flatMap { turn in
      turn.understanding.matches.map { rules[$0.rule].id }
        + [turn.decidingRule(in: guide.knowledge)?.id].compactMap { $0 }
    }
    let missing = Set(rules.filter { $0.kind == .crisis }.map(\.id)).subtracting(met)
    #expect(missing.sorted() == [])
  }

  private var turns: [Turn] { replays.flatMap(\.turns) }

  private func passageID(_ number: Int) -> String { guide.knowledge.passages[number].id }

  private func missingRules(where isMeant: (Rule) -> Bool) -> [String] {
    let deciding = Set(turns.compactMap { $0.decidingRule(in: guide.knowledge)?.id })
    return guide.knowledge.rules.filter(isMeant).map(\.id).filter { !deciding.contains($0) }
  }
}
