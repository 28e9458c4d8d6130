import Foundation
import Knowledge
import Rendering
import Testing
import TextSearch

@testable import Conversation

/// Whatever is typed, only sentences of the knowledge come out, and the guide never fails.
struct ClosedWorldTests {
  static let sentences: Set<String> = {
    let knowledge = Talk.knowledge
    var all = Set(FixedSentence.allCases.map { knowledge[$0] })
    all.formUnion(knowledge.rules.map(\.say))
    return all
  }()

  @Test("only what stands in the knowledge is said", arguments: [1, 2, 3, 4] as [UInt64])
  func closedWorld(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let words = Self.words
    var state = ConversationState()
    for _ in 0..<1_500 {
      let message = random.message(from: words)
      let turn = Turn(
        message, after: random.next() % 4 == 0 ? ConversationState() : state, in: Talk.guide)
      state = turn.nextState
      for part in turn.reply.parts {
        switch part {
        case .say(let text): #expect(Self.sentences.contains(text), "\(message)")
        case .passage(let number, let blocks):
          let own = Talk.knowledge.passages[number].blocks.flatMap(\.sentences).map(\.text)
          #expect(Set(blocks.flatMap(\.sentences).map(\.text)).isSubset(of: own), "\(message)")
        }
      }
      let text = PlainText.text(of: turn.reply, Talk.knowledge)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
      #expect(
        turn.reply.kind != .crisis || turn.reply.passages.isEmpty && !turn.reply.offersBooking)
    }
  }

  @Test("a message of 100,000 characters is answered")
  func long() {
    for unit in ["a", "word ", "kill. ", "ketmaine ", "\u{301}", "(((", "é🧠"] {
      let message = String(repeating: unit, count: 100_000 / unit.unicodeScalars.count)
      #expect(!Talk(message).last.parts.isEmpty)
    }
  }

  private static let words: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Questions")
    let files = ["answers.jsonl", "kinds.jsonl"]
    return files.flatMap { name in
      ((try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
        .split(whereSeparator: { " \n\"".contains($0) }).map(String.init)
    }
  }()
}

extension SplitMix {
  /// Words of real questions in any order, some cut, doubled or laced with odd scalars.
  mutating func message(from words: [String]) -> String {
    (0..<Int(next() % 14)).map { _ in
      let word = words[Int(next() % UInt64(words.count))]
      switch next() % 12 {
      case 0: return String(word.dropLast())
      case 1: return word + word
      case 2: return word + String(Unicode.Scalar(UInt32(next() % 0xD800)) ?? "?")
      default: return word
      }
    }.joined(separator: " ")
  }
}
