import Foundation
import Testing
import TextSearch

@Suite("English stemmer")
struct EnglishStemmerTests {
  @Test("gives the reference's stem of every word of two dictionaries")
  func reference() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/stems.txt")
    var count = 0
    var differences: [String] = []
    for line in try Data(contentsOf: fixture).split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      let word = String(decoding: fields[0], as: UTF8.self)
      let stem = EnglishStemmer.stem(word)
      if !stem.utf8.elementsEqual(fields[fields.count - 1]) {
        differences.append("\(word): \(stem)")
      }
      count += 1
    }
    #expect(count > 100_000)
    #expect(differences.isEmpty, "\(differences.count), first \(differences.prefix(20))")
  }

  @Test(
    "leaves words of one or two characters alone",
    arguments: ["", "a", "y", "s", "'", "as", "'s", "''", "é", "日s", "👍"])
  func short(word: String) {
    #expect(EnglishStemmer.stem(word) == word)
  }

  @Test(
    "removes apostrophes",
    arguments: [
      ("dog's", "dog"), ("dogs'", "dog"), ("boss's'", "boss"), ("'tis", "tis"), ("'sky", "ski"),
      ("o'clock", "o'clock"), ("don't", "don't"), ("'''", "'"), ("''s", ""),
    ])
  func apostrophes(word: String, stem: String) {
    #expect(EnglishStemmer.stem(word) == stem)
  }

  @Test(
    "takes whatever is no letter for a consonant",
    arguments: [
      ("123", "123"), ("1970s", "1970s"), ("a1s", "a1"), ("b2b's", "b2b"), ("mp3s", "mp3s"),
      ("$hits", "$hit"), ("f*cking", "f*cking"), ("a\0bs", "a\0b"),
    ])
  func others(word: String, stem: String) {
    #expect(EnglishStemmer.stem(word) == stem)
  }

  @Test(
    "counts characters, not bytes",
    arguments: [
      ("cafés", "café"), ("naïvely", "naïv"), ("éies", "éie"), ("ééies", "ééi"), ("éying", "éie"),
      ("éy", "éy"), ("élly", "élli"), ("aéed", "aée"), ("e\u{301}tes", "e\u{301}t"),
      ("日本語s", "日本語s"),
    ])
  func characters(word: String, stem: String) {
    #expect(EnglishStemmer.stem(word) == stem)
  }

  @Test(
    "knows what Snowball 3 added",
    arguments: [
      ("past", "past"), ("pasted", "paste"), ("university", "universiti"),
      ("emergency", "emergenc"), ("organic", "organic"), ("lateral", "lateral"),
      ("evenings", "evening"), ("succeeded", "succeed"), ("vying", "vie"), ("added", "add"),
      ("geologist", "geolog"), ("skis", "ski"),
    ])
  func additions(word: String, stem: String) {
    #expect(EnglishStemmer.stem(word) == stem)
  }

  @Test("bears words of any length")
  func long() {
    let word = String(repeating: "hopeful", count: 10_000)
    #expect(EnglishStemmer.stem(word + "ness") == String(word.dropLast(4)))
  }
}
