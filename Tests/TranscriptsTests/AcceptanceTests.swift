import BuiltInKnowledge
import Conversation
import Knowledge
import Testing
import Transcripts

import struct Transcripts.Expectation

@Suite("What is accepted is written back")
struct AcceptanceTests {
  private static let guide = Result { Guide(knowledge: try BuiltInKnowledge.load()) }

  private let guide: Guide

  init() throws {
    guide = try Self.guide.get()
  }

  /// A file before and after all that may be accepted was.
  @Test(
    "into its own lines, and no other byte changes",
    arguments: [
      (
        "# t\n\nVisitor: what causes ptsd\n# recorded\n# why\nExpect: crisis\n\n# end",
        "# t\n\nVisitor: what causes ptsd\n# recorded\n# why\n# accepted: seen [1mby two\n"
          + "Expect: answer\n\n# end"
      ),
      (
        "\u{FEFF}visitor : what causes ptsd\r\n# Recorded\r\nbooking:shown  \r\nPassages:\r\n"
          + "\tbrain/overview,\r\n\tbrain/amygdala\r\n\r\nVisitor: x\t\r\n",
        "\u{FEFF}visitor : what causes ptsd\r\n# Recorded\r\nBooking: withheld\r\n"
          + "Passages: causes/overview\r\n\r\nVisitor: x\t\r\n"
      ),
      (
        "Visitor: what causes ptsd\r\n# recorded\r\nExpect: crisis\r\n",
        "Visitor: what causes ptsd\r\n# recorded\r\n# accepted: seen [1mby two\r\n"
          + "Expect: answer\r\n"
      ),
      (
        "Visitor: what causes ptsd\n# recorded\nReferences: nimh-2022\n# written\nExpect: booking",
        "Visitor: what causes ptsd\n# recorded\nReferences: none\n# written\nExpect: booking"
      ),
      (
        "Visitor: what causes ptsd\nExpect: booking\n# recorded\nSays: xyz\nRule: topic/price",
        "Visitor: what causes ptsd\nExpect: booking\n# recorded\nSays: xyz\nRule: none"
      ),
      (
        "Visitor: what causes ptsd\n# recorded\nVisitor: what causes ptsd\nExpect: booking",
        "Visitor: what causes ptsd\n# recorded\nVisitor: what causes ptsd\nExpect: booking"
      ),
    ])
  func bytes(before: String, after: String) throws {
    let folder = try Folder(["a.txt": before])
    try accept(folder.path("a.txt"))
    #expect(try String(decoding: folder.bytes("a.txt"), as: UTF8.self) == after)
    try accept(folder.path("a.txt"))
    #expect(try String(decoding: folder.bytes("a.txt"), as: UTF8.self) == after)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("and passes; what people wrote, comments and line ends stay", arguments: 0..<60)
  func fuzz(seed: UInt64) throws {
    var random = Seeded(seed)
    let text = random.staleRecording(with: guide)
    let folder = try Folder(["a.txt": text])
    try accept(folder.path("a.txt"))
    let accepted = try folder.bytes("a.txt")
    let left = try replay(folder.path("a.txt")).differences
    #expect(left.allSatisfy { !$0.isAcceptable })
    try accept(folder.path("a.txt"))
    #expect(try folder.bytes("a.txt") == accepted)
    #expect(
      Self.kept(String(decoding: accepted, as: UTF8.self)) == Self.kept(text), "seed \(seed)")
  }

  @Test("never where a person wrote it, where safety changed without a note")
  func refused() throws {
    let transcript = try Transcript(
      text: "Visitor: what causes ptsd\nBooking: shown\n# recorded\nExpect: crisis")
    let differences = Replay(of: transcript, with: guide).differences
    #expect(differences.count == 2)
    #expect(Acceptance(differences[0], note: "x") == nil)
    #expect(Acceptance(differences[1]) == nil)
    #expect(Acceptance(differences[1], note: " \u{1B}\n ") == nil)
    #expect(Acceptance(differences[1], note: " a\u{1B}\n b ")?.note == "a b")
  }

  @Test("over several phrasings only where it would do for all")
  func phrasings() throws {
    func acceptable(_ other: String) throws -> [Bool] {
      let text = "Visitor: what causes ptsd\nOr: \(other)\n# recorded\nPassages: brain/overview"
      return Replay(of: try Transcript(text: text), with: guide).differences.map(\.isAcceptable)
    }
    #expect(try acceptable("what causes PTSD") == [true, true])
    #expect(try acceptable("what does ptsd do to the amygdala") == [false, false])
    #expect(try acceptable("how does trauma change the brain") == [false])
  }

  @Test("only while the file is as it was replayed, and its permissions stay")
  func changed() throws {
    let text = "Visitor: what causes ptsd\n# recorded\nBooking: shown\n"
    let folder = try Folder(["a.txt": text])
    let replay = try replay(folder.path("a.txt"))
    let acceptances = replay.differences.compactMap { Acceptance($0) }
    try folder.write(Array(("\n" + text).utf8), to: "a.txt")
    #expect(throws: TranscriptFaults.self) {
      try TranscriptFiles.take(acceptances, into: replay.transcript)
    }
    #expect(try folder.bytes("a.txt") == Array(("\n" + text).utf8))
    try folder.write(Array(text.utf8), to: "a.txt")
    let mode = try folder.permissions(of: "a.txt")
    try TranscriptFiles.take(acceptances, into: replay.transcript)
    #expect(try folder.permissions(of: "a.txt") == mode)
    #expect(try folder.bytes("a.txt") == Array(text.replacing("shown", with: "withheld").utf8))
  }

  private func replay(_ path: String) throws -> Replay {
    Replay(of: try TranscriptFiles.transcript(at: path), with: guide)
  }

  private func accept(_ path: String) throws {
    let replay = try replay(path)
    let acceptances = replay.differences.compactMap { difference in
      Acceptance(difference, note: difference.change == .safety ? "seen \u{1B}[1mby two" : nil)
    }
    try TranscriptFiles.take(acceptances, into: replay.transcript)
  }

  /// The lines that no acceptance may touch: messages, comments and blank lines outside of texts,
  /// and what stands under no mark.
  private static func kept(_ text: String) -> [Substring] {
    var isRecorded = false
    var kept: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("Visitor:") || line.hasPrefix("# written") { isRecorded = false }
      if line.hasPrefix("# accepted: ") { continue }
      if !isRecorded || line.hasPrefix("# ") { kept.append(line) }
      if line.hasPrefix("# recorded") { isRecorded = true }
    }
    return kept
  }
}

extension Seeded {
  /// A recorded talk of which some expectations are not true any more, with comments in between.
  mutating func staleRecording(with guide: Guide) -> String {
    let messages = [
      "what causes ptsd", "i want to kill myself", "how much does it cost", "thanks",
      "what does ptsd do to the amygdala", "tell me more", "can i stop my medication",
    ].shuffled(using: &self).prefix(4)
    var state = ConversationState()
    let turns = messages.map { message in
      let turn = Turn(message, after: state, in: guide)
      state = turn.nextState
      return (typed: message, turn: turn)
    }
    var transcript = Transcript(recording: [turns], title: "t", in: guide.knowledge)
    for exchange in transcript.exchanges.indices {
      let last = transcript.exchanges[exchange].expectations.count - 1
      for index in 0...last where Bool.random(using: &self) {
        let demands: [Expectation.Demand] = [
          .text("a\n\n- b\n- c"), .kind(.offTopic), .rule("topic/price"), .passages(["x/y"]),
          .related([]), .references(["x"]), .contacts([]), .booking(isShown: true),
        ]
        let old = transcript.exchanges[exchange].expectations[index].demand
        transcript.exchanges[exchange].expectations[index].demand =
          demands.first { Self.name($0) == Self.name(old) } ?? old
        transcript.exchanges[exchange].expectations[index].isRecorded =
          Int.random(
            in: 0...4, using: &self) > 0
      }
    }
    var lines = TranscriptWriter.text(of: transcript).split(
      separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.reversed() where lines[index].contains(": ") {
      if !lines[index].hasPrefix(" "), Int.random(in: 0...3, using: &self) == 0 {
        lines.insert("# a note, \(index)", at: index)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func name(_ demand: Expectation.Demand) -> Substring {
    String(describing: demand).prefix { $0 != "(" }
  }
}
