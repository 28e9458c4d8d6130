import Testing

@testable import TextSearch

/// Two classes, told apart by their words; 0 is guarded, so that what has no label speaks against it.
struct LinearClassifierTests {
  private static let lessons: [(words: String, labels: Set<Int>)] = [
    ("storm wind rain", [0]), ("storm flood", [0]), ("rain flood house", [0]),
    ("bread butter", [1]), ("bread cheese house", [1]), ("butter cheese wine", [1]),
    ("wind mill", []), ("wind mill wheel", []), ("mill wheel", []),
  ]

  private static func terms(_ words: String) -> [QueryTerm] {
    words.split(separator: " ").map { QueryTerm(text: String($0), weight: 100) }
  }

  private let index: InvertedIndex
  private let classifier: LinearClassifier

  init() throws {
    var builder = IndexBuilder(ranking: BM25F(k1: 1, fields: [.init(weight: 1, b: 0)]))
    for lesson in Self.lessons { builder.add(fields: [[Self.terms(lesson.words)]]) }
    var writer = PackedWriter()
    builder.write(to: &writer)
    var reader = PackedReader(PackedBytes(writer.bytes))
    index = try InvertedIndex(from: &reader)
    reader = PackedReader(PackedBytes(Self.trained(over: index)))
    classifier = try LinearClassifier(from: &reader)
  }

  private static func trained(over index: InvertedIndex) -> [UInt8] {
    var trainer = ClassifierTrainer(over: index, classCount: 2, guarded: [0])
    for lesson in lessons { trainer.add(terms(lesson.words), labels: lesson.labels) }
    var writer = PackedWriter()
    trainer.write(to: &writer)
    return writer.bytes
  }

  private func margins(_ words: String) -> [Int] {
    classifier.margins(for: Self.terms(words), in: index)
  }

  @Test(arguments: [("storm rain", 0), ("flood rain house", 0), ("cheese bread", 1)])
  func tellsClassesApart(words: String, label: Int) {
    let margins = margins(words)
    #expect(margins[label] > 0)
    #expect(margins[1 - label] < 0)
  }

  @Test func counterexamplesSpeakAgainstTheGuardedClassAlone() {
    #expect(margins("mill wheel")[0] < margins("unheard words")[0])
    #expect(classifier.weight(of: "mill", for: 0, in: index) < 0)
    #expect(classifier.weight(of: "mill", for: 1, in: index) == 0)
  }

  @Test func wordsInHouseOfBothSidesSayLittle() {
    let house = classifier.weight(of: "house", for: 1, in: index)
    #expect(abs(house) < classifier.weight(of: "bread", for: 1, in: index))
  }

  @Test func aTextOfUnknownWordsGetsTheBiases() {
    #expect(margins("unheard of") == margins(""))
  }

  @Test func theLengthOfATextDoesNotCount() {
    let doubled = Self.terms("storm rain").map { QueryTerm(text: $0.text, weight: 200) }
    let difference = zip(classifier.margins(for: doubled, in: index), margins("storm rain"))
    #expect(difference.allSatisfy { abs($0 - $1) <= 1 })
  }

  @Test func theSameLessonsGiveTheSameBytes() {
    #expect(Self.trained(over: index) == Self.trained(over: index))
  }
}
