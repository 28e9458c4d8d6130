import Testing

@testable import TextSearch

/// Two classes, told apart by their words; a text without a class speaks against 0 alone.
struct LinearClassifierTests {
  private static let lessons: [(words: String, classes: [Int], among: Range<Int>)] = [
    ("storm wind rain", [0], 0..<2), ("storm flood", [0], 0..<2), ("rain flood house", [0], 0..<2),
    ("bread butter", [1], 0..<2), ("bread cheese house", [1], 0..<2),
    ("butter cheese wine", [1], 0..<2), ("wind mill", [], 0..<1), ("wind mill wheel", [], 0..<1),
    ("mill wheel", [], 0..<1),
  ]

  private static func terms(_ words: String) -> [Term] {
    words.split(separator: " ").map { Term(text: String($0), weight: 100) }
  }

  private let table: TermTable
  private let classifier: LinearClassifier

  init() throws {
    var reader = PackedReader(PackedBytes(Self.trained()))
    table = try TermTable(from: &reader)
    classifier = try LinearClassifier(from: &reader, termCount: table.count)
  }

  private func query(_ words: String, weight: Int = 100) -> [QueryTerm] {
    Self.terms(words).compactMap { term in
      table.number(of: term.text).map { QueryTerm(text: term.text, number: $0, weight: weight) }
    }
  }

  private func weight(of word: String, for label: Int) throws -> Int {
    classifier.weight(of: try #require(table.number(of: word)), for: label)
  }

  private static func trained() -> [UInt8] {
    var trainer = ClassifierTrainer(classCount: 2)
    for lesson in lessons {
      trainer.add(terms(lesson.words), classes: lesson.classes, among: [lesson.among])
    }
    let training = trainer.training()
    let layout = TermTable.Layout(training.terms.union(["wine"]))
    var writer = PackedWriter()
    layout.write(to: &writer)
    training.write((0..<2).map(training.learn), over: layout.terms, to: &writer)
    return writer.bytes
  }

  private func margins(_ words: String) -> [Int] {
    classifier.margins(for: query(words))
  }

  @Test(arguments: [("storm rain", 0), ("flood rain house", 0), ("cheese bread", 1)])
  func tellsClassesApart(words: String, label: Int) {
    let margins = margins(words)
    #expect(margins[label] > 0)
    #expect(margins[1 - label] < 0)
  }

  @Test func counterexamplesSpeakAgainstTheirClassAlone() throws {
    #expect(margins("mill wheel")[0] < margins("unheard words")[0])
    #expect(try weight(of: "mill", for: 0) < 0)
    #expect(try weight(of: "mill", for: 1) == 0)
  }

  @Test func wordsInHouseOfBothSidesSayLittle() throws {
    let house = try weight(of: "house", for: 1)
    let bread = try weight(of: "bread", for: 1)
    #expect(abs(house) < bread)
  }

  @Test func aLessonThatIsUnlearntTakesItsShareAlone() {
    let lesson = query("storm rain")
    let lesser = classifier.unlearning(lesson, duals: [(label: 0, dual: 250)])
    // Its own words are wholly like it; words that it lacks are not like it at all.
    #expect(
      zip(classifier.margins(for: lesson), lesser.margins(for: lesson)).map { $0 - $1 }
        .elementsEqual([250, 0]) { abs($0 - $1) <= 1 })
    #expect(lesser.margins(for: query("cheese bread")) == margins("cheese bread"))
    let mixed = query("storm cheese")
    #expect(lesser.margins(for: mixed) == (0..<2).map { lesser.margin(of: $0, for: mixed) })
  }

  @Test func aMarginByItselfIsThatAmongAll() {
    let text = query("storm bread mill")
    #expect(classifier.margins(for: text) == (0..<2).map { classifier.margin(of: $0, for: text) })
  }

  @Test func aWordOfOneTextTellsNothing() throws {
    #expect(try weight(of: "wine", for: 1) == 0)
  }

  @Test func aTextOfUnknownWordsGetsTheBiases() {
    #expect(margins("unheard of") == margins(""))
  }

  @Test func theLengthOfATextDoesNotCount() {
    let doubled = query("storm rain", weight: 200)
    let difference = zip(classifier.margins(for: doubled), margins("storm rain"))
    #expect(difference.allSatisfy { abs($0 - $1) <= 1 })
  }

  @Test func theSameLessonsGiveTheSameBytes() {
    #expect(Self.trained() == Self.trained())
  }
}
