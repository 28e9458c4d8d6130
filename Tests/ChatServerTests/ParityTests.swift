import Conversation
import Foundation
import HummingbirdTesting
import Knowledge
import Rendering
import Testing

/// What comes over HTTP is, byte for byte, what `neuregen batch` prints: the Reply of the engine.
@Suite struct ParityTests {
  private static let words = [
    "ptsd", "ketamine", "what", "is", "the", "how", "much", "does", "it", "cost", "brain", "why",
    "amygdala", "hippocampus", "help", "i", "want", "to", "die", "book", "hello", "thanks", "no",
    "cnat", "sleep", "car", "crash", "veteran", "qué", "es", "tept", "\"", "\\", "\u{1B}[31m",
    "\u{2028}", "👍🏽", "second", "one", "more", "tell", "me", "\n", "side", "effects", "bdnf",
  ]

  @Test("300 talks of one to five messages", arguments: 0..<6)
  func isTheSame(seed: Int) async throws {
    var random = SplitMix64(state: UInt64(seed + 1))
    let talks = (0..<50).map { _ in
      (0...Int.random(in: 0...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...8, using: &random))
          .map { _ in Self.words.randomElement(using: &random)! }.joined(separator: " ")
      }
    }
    try await TestServer().test(seed == 0 ? .live : .router) { client in
      for talk in talks {
        var (sealed, state) = (nil as String?, ConversationState())
        for text in talk {
          let answer = try await client.ask(text, state: sealed)
          let (reply, next) = TestServer.guide.reply(to: text, after: state)
          #expect(answer.reply == ReplyJSON.json(of: reply, TestServer.guide.knowledge).text)
          (sealed, state) = (answer.state, next)
        }
      }
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
