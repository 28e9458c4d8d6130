import Foundation
import Testing

@testable import TextSearch

struct InvertedIndexTests {
  static let ranking = BM25F(k1: 2, fields: [.init(weight: 2, b: 0.5), .init(weight: 1, b: 0)])

  /// An index by words rather than by their numbers.
  struct ByWord {
    let terms: TermTable
    let index: InvertedIndex

    func postings(of word: String) -> [InvertedIndex.Posting] {
      terms.number(of: word).map { index.postings(of: $0) } ?? []
    }

    func rarity(of word: String) -> Int? {
      terms.number(of: word).flatMap { index.rarity(of: $0) }
    }

    func scores(for words: [(text: String, weight: Int)]) -> [Int] {
      index.scores(
        for: words.compactMap { word in
          terms.number(of: word.text).map {
            QueryTerm(text: word.text, number: $0, weight: word.weight)
          }
        })
    }
  }

  static func index(_ documents: [[[[String]]]], besides terms: Set<String> = []) throws -> ByWord {
    var builder = IndexBuilder(ranking: ranking)
    for document in documents {
      builder.add(fields: document.map { $0.map { $0.map { Term(text: $0, weight: 100) } } })
    }
    let layout = TermTable.Layout(builder.terms.union(terms))
    var writer = PackedWriter()
    layout.write(to: &writer)
    builder.write(over: layout.terms, to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    let table = try TermTable(from: &reader)
    return ByWord(
      terms: table, index: try InvertedIndex(from: &reader, termCount: table.count))
  }

  @Test("an impact is what BM25F says")
  func formula() throws {
    let index = try Self.index([
      [[["a", "b"]], [["a"], ["a", "c"]]],
      [[["c"]], [["c"]]],
    ])
    // Document 0: field 0 holds `a` once, length 2 of an average of 1.5; field 1 twice, b = 0.
    let normalization: Double = 1 - 0.5 + 0.5 * (2 / 1.5)
    let frequency: Double = 2 / normalization + 2
    let idf: Double = log(1 + 1.5 / 1.5)
    let impact: Double = idf * frequency * 3 / (2 + frequency)
    #expect(index.postings(of: "a").map(\.document) == [0])
    #expect(index.postings(of: "a").map(\.impact) == [Int((impact * 100).rounded())])
    #expect(index.rarity(of: "a") == Int((idf * 100).rounded()))
  }

  @Test("scores add up by weight; unknown terms add nothing")
  func scores() throws {
    let index = try Self.index([[[["a"]], []], [[["b"]], []], [[["a", "b"]], []]])
    let a = index.postings(of: "a")
    let scores = index.scores(for: [("a", 100), ("b", 50), ("zzz", 100)])
    #expect(scores[0] == a[0].impact * 100)
    #expect(scores[2] == a[1].impact * 100 + index.postings(of: "b")[1].impact * 50)
    #expect(scores[1] < scores[0])
  }

  @Test("a rarer term speaks louder, and a pair that was seen once is left out")
  func rarity() throws {
    let index = try Self.index([
      [[["a", "x", "a x"]], []], [[["a", "y", "a y"]], []], [[["a", "a y"]], []],
    ])
    #expect(index.rarity(of: "x")! > index.rarity(of: "a")!)
    #expect(index.postings(of: "a x").isEmpty)
    #expect(index.postings(of: "a y").map(\.document) == [1, 2])
  }

  @Test("an index of nothing answers nothing")
  func empty() throws {
    #expect(try Self.index([]).scores(for: [("a", 100)]).isEmpty)
  }

  @Test("a term that only the classifier uses is rare nowhere and found nowhere")
  func foreignTerm() throws {
    let index = try Self.index([[[["a"]], []]], besides: ["other"])
    #expect(index.rarity(of: "other") == nil)
    #expect(index.postings(of: "other").isEmpty)
    #expect(index.scores(for: [("other", 100)]) == [0])
  }
}
