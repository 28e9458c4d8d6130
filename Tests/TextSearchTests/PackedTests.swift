import Testing

@testable import TextSearch

struct PackedTests {
  @Test("what is written is read back")
  func roundTrip() throws {
    var writer = PackedWriter()
    writer.write(0)
    writer.write(PackedWriter.largestInteger)
    writer.write("näher \u{1F9E0}")
    writer.write(nil as String?)
    writer.write([3, 1, 2])
    writer.write(["", "b", "ccc"])
    writer.write(true)
    var reader = PackedReader(PackedBytes(writer.bytes))
    #expect(try reader.integer() == 0)
    #expect(try reader.integer() == PackedWriter.largestInteger)
    #expect(try reader.string() == "näher \u{1F9E0}")
    #expect(try reader.optionalString() == nil)
    #expect(try Array(reader.integers()) == [3, 1, 2])
    #expect(try Array(reader.strings()) == ["", "b", "ccc"])
    #expect(try reader.flag())
    #expect(reader.isAtEnd)
  }

  @Test("cut bytes are an error, wherever they are cut")
  func truncated() {
    var writer = PackedWriter()
    Vocabulary.write(["a", "bb", "ccc"], to: &writer)
    for count in 0..<writer.bytes.count {
      var reader = PackedReader(PackedBytes(Array(writer.bytes.prefix(count))))
      #expect(throws: PackedError.self) { try Vocabulary(from: &reader) }
    }
  }

  @Test("a vocabulary knows its terms and no others")
  func vocabulary() throws {
    let terms = (0..<500).map { "term\($0)" }
    var writer = PackedWriter()
    Vocabulary.write(terms, to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    let vocabulary = try Vocabulary(from: &reader)
    for (number, term) in terms.enumerated() {
      #expect(vocabulary.number(of: term) == number)
      #expect(vocabulary[number] == term)
      #expect(vocabulary.number(of: term + "x") == nil)
    }
  }

  @Test("a term table knows its terms, as one word or two, and no others")
  func termTable() throws {
    let words = (0..<500).map { "term\($0)" }
    let layout = TermTable.Layout(Set(words + zip(words, words.dropFirst()).map { $0 + " " + $1 }))
    var writer = PackedWriter()
    layout.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    let table = try TermTable(from: &reader)
    #expect(layout.terms.map { table.number(of: $0) } == Array(0..<999))
    for (one, next) in zip(words, words.dropFirst()) {
      #expect(table.number(of: one, next) == table.number(of: one + " " + next))
      #expect(table.number(of: next, one) == nil)
      #expect(table.number(of: one + "x") == nil)
    }
  }

  @Test("a term table of nothing knows nothing, and cut bytes are an error")
  func emptyAndCutTermTable() throws {
    var writer = PackedWriter()
    TermTable.Layout([]).write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    #expect(try TermTable(from: &reader).number(of: "a") == nil)
    for count in 0..<writer.bytes.count {
      var reader = PackedReader(PackedBytes(Array(writer.bytes.prefix(count))))
      #expect(throws: PackedError.self) { try TermTable(from: &reader) }
    }
  }

  @Test("a word set holds its words and few strangers")
  func wordSet() throws {
    let words = (0..<3000).map { "word\($0)" }
    var writer = PackedWriter()
    WordSet.write(words, to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    let set = try WordSet(from: &reader)
    #expect(words.allSatisfy(set.contains))
    let strangers = (0..<3000).filter { set.contains("other\($0)") }.count
    #expect(strangers < 60)
  }
}
