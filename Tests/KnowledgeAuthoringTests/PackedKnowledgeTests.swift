import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Testing
import TextSearch

/// What is compiled reads back as it was written, and what is damaged is refused.
@Suite struct PackedKnowledgeTests {
  private let bytes = SmallKnowledge().compiled.bytes

  @Test func readsBackWhatWasWritten() throws {
    let knowledge = try KnowledgeBase(PackedBytes(bytes))
    #expect(knowledge.passages.map(\.id) == ["storm", "rain"])
    #expect(
      knowledge.passages[0]
        == Passage(
          id: "storm", section: "Weather", title: "A storm",
          blocks: [
            .init(
              isListItem: false,
              sentences: [
                .init(runs: [.text("A storm is wind and rain "), .citation([0]), .text(".")]),
                .init(runs: [.text("We are safe at home.")]),
              ])
          ], references: [0], suggestion: "What is a storm?",
          links: [.init(aspect: .more, passages: [1])]))
    #expect(knowledge.passages[1].blocks.map(\.isListItem) == [true, true])
    #expect(
      knowledge.references == [
        Reference(id: "noah-1900", citation: "Noah (1900). Much rain.", doi: nil, url: nil)
      ])
    #expect(
      knowledge.contacts == [
        Contact(id: "line", name: "A line", call: "988", text: nil, url: nil, spanish: nil)
      ])
    #expect(knowledge.booking == BookingFacts(prompt: "Call us at 555-0100.", phone: "555-0100"))
    #expect(knowledge[.readAs] == "I read {from} as {to}.")
    #expect(
      knowledge.rules == [
        Rule(
          id: "crisis/drowning", kind: .crisis, title: "", why: "goes under", say: "Call 988.",
          contacts: [0], related: [], match: 0..<1, unless: 1..<1, without: 1..<1),
        Rule(
          id: "topic/boats", kind: .notCovered, title: "boats", why: "asks about boats",
          say: "The page is silent on boats.", contacts: [], related: [0], match: 1..<2,
          unless: 2..<2, without: 2..<2),
        Rule(
          id: "follow-up/more", kind: .answer, title: "", why: "wants more", say: "", contacts: [],
          related: [], match: 2..<3, unless: 3..<3, without: 3..<3, follow: .more),
      ])
    #expect(Array(knowledge.patternTexts) == ["i (sink|drown)", "<boat>", "^ more $"])
    #expect(Array(knowledge.ruleOfPattern) == [0, 1, 2])
    #expect(knowledge.classes.documents(ofKind: .crisis) == 2..<3)
    #expect(knowledge.lexicon.isKnown("apple"))
    #expect(knowledge.lexicon.isFunctionWord("of"))
  }

  @Test func theSameFolderGivesTheSameBytes() {
    #expect(SmallKnowledge().compiled.bytes == bytes)
  }

  @Test func everyChangeOfTheFolderChangesTheHash() throws {
    var changed = SmallKnowledge()
    changed.replace("Rain falls.", with: "Rain drops.", in: "sections/01-weather.md")
    let hashes = try [bytes, changed.compiled.bytes].map { try KnowledgeBase(PackedBytes($0)).hash }
    #expect(hashes[0] != hashes[1])
    #expect(hashes.allSatisfy { $0.count == 16 })
  }

  @Test func everyTruncationIsRefused() {
    var numbers = SplitMix(seed: 1)
    for _ in 0..<200 {
      let count = Int.random(in: 0..<bytes.count, using: &numbers)
      #expect(throws: PackedError.self, "\(count) bytes") {
        try KnowledgeBase(PackedBytes(Array(bytes[..<count])))
      }
    }
  }

  @Test func whatFollowsTheEndIsRefused() {
    #expect(throws: PackedError.self) { try KnowledgeBase(PackedBytes(bytes + [0])) }
  }

  @Test func foreignBytesAreRefused() {
    var foreign = bytes
    foreign[3] = UInt8(ascii: "X")
    #expect(throws: PackedError.foreign) { try KnowledgeBase(PackedBytes(foreign)) }
    #expect(throws: PackedError.self) { try KnowledgeBase(PackedBytes([])) }
  }

  /// Damage inside a text goes unseen; any other is refused, and none brings the program down.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func garbledBytesAreRefusedOrRead(seed: UInt64) {
    var numbers = SplitMix(seed: seed)
    for _ in 0..<50 {
      var garbled = bytes
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let place = Int.random(in: garbled.indices, using: &numbers)
        garbled[place] = UInt8.random(in: 0...255, using: &numbers)
      }
      do throws(PackedError) {
        let knowledge = try KnowledgeBase(PackedBytes(garbled))
        #expect(knowledge.patternTexts.count == knowledge.ruleOfPattern.count)
      } catch {
        #expect(error != .foreign || garbled.prefix(20) != bytes.prefix(20))
      }
    }
  }
}
