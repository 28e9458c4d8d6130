import Foundation
import Knowledge
import QuestionLog
import Testing
import TextSearch

/// Whatever is typed, what is kept holds known words and placeholders, and nothing else.
struct RedactionFuzzTests {
  @Test("every word that is kept is known", arguments: 1...4 as ClosedRange<UInt64>)
  func closed(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var faults: [String] = []
    for _ in 0..<5_000 {
      let message = random.message()
      let kept = Sample.redaction.redacted(message)
      if let stranger = Self.stranger(in: kept) {
        faults.append("\(message.debugDescription) kept '\(stranger)'")
      }
      if Sample.redaction.redacted(kept).contains(where: \.isNumber) {
        faults.append("\(message.debugDescription) kept a digit")
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.first ?? "")")
  }

  @Test("no listed name is kept, however it is set", arguments: 1...2 as ClosedRange<UInt64>)
  func names(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let names = ["dana", "kowalski", "nguyen", "fatima", "rodriguez", "emily", "o'connor", "john"]
    var faults: [String] = []
    for _ in 0..<3_000 {
      let name = names[random.draw(names.count)]
      let message = random.message(around: random.dressed(name))
      let kept = Sample.redaction.redacted(message)
      if kept.contains(name) { faults.append("\(message.debugDescription) kept '\(kept)'") }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.first ?? "")")
  }

  @Test("a message of 100,000 characters takes no longer than a line")
  func long() {
    for unit in ["a", "word ", "zorblax ", "1", "@", "a.b", "\u{301}", "é🧠"] {
      let kept = Sample.redaction.redacted(
        String(repeating: unit, count: 100_000 / unit.unicodeScalars.count))
      #expect(kept.utf8.count < 4_000)
    }
  }

  /// The first word that is neither a placeholder nor known; nil where all are.
  private static func stranger(in kept: String) -> String? {
    kept.split(separator: " ").map { word in
      String(word.last == "." || word.last == "?" ? word.dropLast() : word)
    }.first { word in
      !Placeholder.allCases.contains { $0.text == word }
        && !(word.utf8.allSatisfy { (97...122).contains($0) }
          && Sample.knowledge.lexicon.isKnown(word))
    }
  }
}

extension SplitMix {
  private static let words = [
    "my", "name", "is", "i'm", "dr", "zorblax", "Karen", "ptsd", "ketmaine", "602", "555-0123",
    "at",
    "dot", "com", "@", "a.b@c.d", "http://x.y", "march", "14th", "3:30", "lane", "<name>", "é",
    "١٢",
    "محمد", "🧠", "j", "o", "p", "4ever", "k!ll", "o'brien's", "ⅷ", "½", "ﬁ", "ß", "%41%42", "\n",
    "call", "me", "will", "SMITH", "a-b-c", "’", "what", "does", "ＡＢＣ", "𝓳𝓸𝓱𝓷", "5/6", "pm",
  ]

  mutating func draw(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// Odd words in any order, some run together, some laced with any scalar.
  mutating func message(around middle: String = "") -> String {
    var text = String.UnicodeScalarView()
    for index in 0..<draw(12) + 1 {
      text.append(contentsOf: Self.words[draw(Self.words.count)].unicodeScalars)
      if draw(8) == 0, middle.isEmpty, let scalar = Unicode.Scalar(UInt32(next() % 0x1F900)) {
        text.append(scalar)
      }
      if draw(9) > 0 || !middle.isEmpty { text.append(" ") }
      if index == 2 { text.append(contentsOf: (middle + " ").unicodeScalars) }
    }
    return String(text)
  }

  /// The word in capitals, full width, laced with invisible marks, with a mark behind.
  mutating func dressed(_ word: String) -> String {
    switch draw(6) {
    case 0: word.uppercased()
    case 1: word.capitalized
    case 2: word + ["'s", ",", ".", "!", ")", "’s"][draw(6)]
    case 3: word.map { String($0) }.joined(separator: "\u{200B}")
    case 4:
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.map { scalar in
            (97...122).contains(scalar.value)
              ? Unicode.Scalar(scalar.value - 97 + 0xFF41)! : scalar
          }))
    default: word
    }
  }
}
