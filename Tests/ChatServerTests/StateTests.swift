import Conversation
import Foundation
import HummingbirdTesting
import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Testing
import TextSearch

@testable import ChatServer

/// The state travels with the client: any server with the key takes it up, and nobody changes it.
@Suite struct StateTests {
  private static let talk = [
    "what is the amygdala", "and the hippocampus?", "how much is it", "no thanks", "why", "",
  ]

  @Test("two servers with one key answer a talk as one does")
  func travels() async throws {
    try await TestServer().test { first in
      try await TestServer().test { second in
        var alone: String?
        var state: String?
        for (turn, text) in Self.talk.enumerated() {
          let expected = try await first.ask(text, state: alone)
          let answer = try await (turn.isMultiple(of: 2) ? first : second).ask(text, state: state)
          #expect(answer.status == 200 && answer.reply == expected.reply)
          (alone, state) = (expected.state, answer.state)
        }
      }
    }
  }

  @Test("a follow-up needs the state, and gets another reply without it")
  func matters() async throws {
    try await TestServer().test { client in
      let first = try await client.ask("what is the amygdala")
      let with = try await client.ask("and the hippocampus?", state: first.state)
      let without = try await client.ask("tell me more")
      #expect(with.reply.contains("brain/hippocampus"))
      #expect(try await client.ask("tell me more", state: with.state).reply != without.reply)
    }
  }

  @Test("each byte that is changed, and each end that is cut off, is noticed")
  func forged() throws {
    let seal = Self.seal()
    let knowledge = TestServer.guide.knowledge
    let state = TestServer.guide.reply(to: "what is the amygdala").state
    let sealed = seal.seal(state, knowledge)
    #expect(try seal.open(sealed, knowledge) == state)
    for index in sealed.indices {
      for replacement in ["A", "b", "_", "=", "+", "é", ""] {
        var forged = sealed
        forged.replaceSubrange(index...index, with: replacement)
        guard forged != sealed else { continue }
        #expect(throws: StateSeal.Refusal.invalid) { try seal.open(forged, knowledge) }
      }
      if index != sealed.startIndex {
        let cut = String(sealed[..<index])
        #expect(throws: StateSeal.Refusal.invalid) { try seal.open(cut, knowledge) }
      }
    }
    for forged in [sealed + "A", sealed + sealed, " " + sealed, sealed + "\n", ""] {
      #expect(throws: StateSeal.Refusal.invalid) { try seal.open(forged, knowledge) }
    }
  }

  @Test(
    "states are taken within their age",
    arguments: [
      (0, nil), (3600, nil), (3601, "state-expired"), (-60, nil), (-61, "state-expired"),
      (1_000_000_000, "state-expired"),
    ] as [(Int, String?)])
  func ages(seconds: Int, problem: String?) async throws {
    var server = TestServer()
    server.settings.stateMaxAge = .seconds(3600)
    try await server.test { [server] client in
      let first = try await client.ask("what is ptsd")
      server.time.advance(by: seconds)
      let answer = try await client.ask("why", state: first.state)
      #expect(answer.status == (problem == nil ? 200 : 409))
      #expect(answer.type == problem.map { "/problems/" + $0 })
    }
  }

  @Test(
    "a key can be changed while people talk",
    arguments: [
      (TestServer.key, TestServer.key, 200), (TestServer.key, TestServer.otherKey, 409),
      (TestServer.key, "\(TestServer.otherKey)\n\(TestServer.key)", 200),
      ("\(TestServer.otherKey),\(TestServer.key)", TestServer.key, 409),
      ("\(TestServer.otherKey) \(TestServer.key)", TestServer.otherKey, 200),
    ])
  func rotates(sealing: String, opening: String, status: Int) async throws {
    var (before, after) = (TestServer(), TestServer())
    before.keys = sealing
    after.keys = opening
    let state = try await answer(of: before)
    try await after.test { client in
      let answer = try await client.ask("why", state: state)
      #expect(answer.status == status)
      #expect(status == 200 || answer.type == "/problems/state-invalid")
    }
  }

  private func answer(of server: TestServer) async throws -> String {
    try await server.server().application().test(.router) { client in
      try await client.ask("i want to kill myself").state
    }
  }

  @Test("a talk goes on with other knowledge, and danger stays danger")
  func otherKnowledge() async throws {
    var other = TestServer()
    other.guide = Guide(knowledge: try KnowledgeBase(PackedBytes(SmallKnowledge().compiled.bytes)))
    let state = try await answer(of: TestServer())
    try await other.test { client in
      let answer = try await client.ask("hello", state: state)
      #expect(answer.status == 200 && answer.reply.contains("988"))
    }
  }

  @Test(
    "keys are read, or refused with the place and without a word of the key",
    arguments: [
      (TestServer.key, true), (TestServer.otherKey.uppercased(), true), ("", false), (" , ", false),
      ("MDEy", false), (TestServer.key + TestServer.key, false),
      ("zz" + TestServer.otherKey, false),
      (String(TestServer.otherKey.dropLast()), false),
    ])
  func readsKeys(text: String, isKey: Bool) {
    do throws(ServerFault) {
      _ = try StateKeys(parsing: text, from: "a test")
      #expect(isKey)
    } catch {
      #expect(!isKey && error.description.contains("a test"))
      #expect(text.count < 3 || !error.description.contains(text))
    }
  }

  @Test("a new key is one, and each is another")
  func makesKeys() {
    #expect(StateKey(StateKeys.newKey()) != nil)
    #expect(StateKeys.newKey() != StateKeys.newKey())
  }

  private static func seal() -> StateSeal {
    StateSeal(
      keys: try! StateKeys(parsing: TestServer.key, from: "a test"), maxAge: 60,
      clock: TestTime().clock)
  }
}
