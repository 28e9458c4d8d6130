import Knowledge
import Transcripts

import struct Transcripts.Expectation

/// Random transcripts and bytes, the same for the same seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  static let plainPieces = ["what", "é", "Guide:", "#", "none", ",", "👍🏽", "日本", "e\u{301}", ":"]
  /// Pieces that a form of lines, names and indentation may stumble over.
  static let hardPieces =
    plainPieces + [
      "\n", "\r\n", "\t", "  ", "\u{1B}[2J", "\u{0}", "\u{301}", "\u{2028}", "\u{85}", "\u{200B}",
      "\n\n", " \u{301}", "\u{FEFF}", "Visitor: x\n", "\u{202E}",
    ]

  mutating func transcript(from pieces: [String] = Seeded.hardPieces) -> Transcript {
    let hasOpening = Bool.random(using: &self)
    return Transcript(
      title: text(from: pieces), opening: hasOpening ? Expectation(.text(text(from: pieces))) : nil,
      exchanges: (0...Int.random(in: 0...3, using: &self)).map { _ in
        Exchange(
          visitor: text(from: pieces), or: phrasings(from: pieces),
          expectations: expectations(from: pieces),
          talk: Bool.random(using: &self) ? nil : text(from: pieces))
      },
      inclusions: Bool.random(using: &self) ? [] : [Inclusion("shared/a.txt", before: 0)])
  }

  private mutating func phrasings(from pieces: [String]) -> [Phrasing] {
    (0..<Int.random(in: 0...2, using: &self)).map { _ in Phrasing(text(from: pieces)) }
  }

  private mutating func expectations(from pieces: [String]) -> [Expectation] {
    let all: [Expectation.Demand] = [
      .text(text(from: pieces)), .kind(ReplyKind.allCases.randomElement(using: &self)!),
      .rule(Bool.random(using: &self) ? nil : "topic/price"), .passages(ids()), .related(ids()),
      .references(ids()), .contacts(ids()), .booking(isShown: .random(using: &self)),
      .says(text(from: pieces)), .neverSays(text(from: pieces)), .says(text(from: pieces)),
      .neverCites(["nimh-2022"]), .neverOffers(["section/passage", "section/other"]),
    ]
    return all.filter { _ in Bool.random(using: &self) }.map {
      Expectation($0, isRecorded: Bool.random(using: &self))
    }
  }

  private mutating func ids() -> [String] {
    (0..<Int.random(in: 0...3, using: &self)).map { "section/passage-\($0)" }
  }

  /// At least one word, as an empty expectation expects nothing.
  private mutating func text(from pieces: [String]) -> String {
    let count = Int.random(in: 0...6, using: &self)
    let rest = (0..<count).map { _ in pieces.randomElement(using: &self)! }
    return (["word"] + rest).joined(separator: Bool.random(using: &self) ? " " : "")
  }

  mutating func bytes() -> [UInt8] {
    var bytes = Array(TranscriptWriter.text(of: transcript()).utf8)
    if Bool.random(using: &self) { bytes = [] }
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      let index = Int.random(in: 0...bytes.count, using: &self)
      if index < bytes.count, Bool.random(using: &self) { bytes.remove(at: index) }
      bytes.insert(UInt8.random(in: 0...255, using: &self), at: min(index, bytes.count))
    }
    return bytes
  }
}
