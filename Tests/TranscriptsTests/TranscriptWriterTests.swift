import Knowledge
import Testing
import Transcripts

import struct Transcripts.Expectation

@Suite("Transcripts are written")
struct TranscriptWriterTests {
  @Test("so that a receptionist can read them")
  func whole() {
    let transcript = Transcript(
      title: "A daughter asks.\nrecorded", opening: Expectation(.text("Hello.")),
      exchanges: [
        Exchange(
          visitor: "what can cause ptsd\u{1B}[31m\nsay",
          expectations: [
            Expectation(.text("Many things:\n\n- war\n- fire")), Expectation(.kind(.answer)),
            Expectation(.passages(["causes/overview", "causes/combat"])),
            Expectation(.references([]), isRecorded: true), Expectation(.booking(isShown: true)),
          ]),
        Exchange(
          visitor: "two", or: [Phrasing("hm")],
          expectations: [Expectation(.neverCites(["nimh-2022"]), isRecorded: true)], talk: ""),
      ],
      inclusions: [Inclusion("shared/a.txt", before: 1)])
    #expect(
      TranscriptWriter.text(of: transcript) == """
        # A daughter asks.
        # recorded.

        Guide: Hello.

        Visitor: what can cause ptsd[31m
          say
        Guide: Many things:

          - war
          - fire
        Expect: answer
        Passages: causes/overview, causes/combat
        # recorded
        References: none
        # written
        Booking: shown

        Talk:
        Include: shared/a.txt
        Visitor: two
        Or: hm
        # recorded
        Never cites: nimh-2022

        """)
  }

  @Test("and read again are the same", arguments: 0..<400)
  func roundTrip(seed: UInt64) throws {
    var random = Seeded(seed)
    let text = TranscriptWriter.text(of: random.transcript())
    let read = try Transcript(text: text)
    #expect(TranscriptWriter.text(of: read) == text)
  }

  @Test("with every message and every expectation", arguments: 0..<400)
  func content(seed: UInt64) throws {
    var random = Seeded(seed)
    let written = random.transcript(from: Seeded.plainPieces)
    let read = try Transcript(text: TranscriptWriter.text(of: written))
    #expect(read.title == written.title)
    #expect(read.opening?.demand == written.opening?.demand)
    #expect(read.exchanges.map(\.visitor) == written.exchanges.map(\.visitor))
    #expect(read.exchanges.map(\.talk) == written.exchanges.map(\.talk))
    #expect(
      read.exchanges.map { $0.alternatives.map(\.text) }
        == written.exchanges.map { $0.alternatives.map(\.text) })
    #expect(
      read.exchanges.map { $0.expectations.map(\.isRecorded) }
        == written.exchanges.map { $0.expectations.map(\.isRecorded) })
    #expect(read.inclusions.map(\.path) == written.inclusions.map(\.path))
    #expect(
      read.exchanges.map { $0.expectations.map(\.demand) }
        == written.exchanges.map { $0.expectations.map(\.demand) })
  }

  @Test("and no bytes at all crash the reader", arguments: 0..<600)
  func anyBytes(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = random.bytes()
    do {
      _ = try Transcript(bytes, file: "a.txt")
    } catch {
      #expect(!error.faults.isEmpty)
      #expect(error.faults.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
    }
  }
}
