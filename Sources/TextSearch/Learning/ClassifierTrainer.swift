#if !hasFeature(Embedded)
  /// Gathers examples for a `LinearClassifier`, where the knowledge is compiled.
  public struct ClassifierTrainer {
    /// Texts that a word, or a pair of words, stands in at least; rarer ones are chance.
    private static let fewestTexts = (word: 2, pair: 4)

    private let classCount: Int
    private var lessons: [Training.Lesson] = []

    public init(classCount: Int) {
      self.classCount = classCount
    }

    /// Adds an example of `classes`, which speaks against all other classes of the ranges `among`.
    /// Lessons are numbered from 0 in the order of these calls.
    public mutating func add(_ text: [Term], classes: [Int], among: [Range<Int>]) {
      lessons.append(Training.Lesson(text: text, classes: classes, among: among))
    }

    /// All that training reads, laid out once.
    public func training() -> Training {
      Training(lessons, over: vocabulary(), classCount: classCount)
    }

    /// The terms that enough lessons hold, in the order of the alphabet.
    private func vocabulary() -> [(text: String, rarity: Int)] {
      var holders: [String: Int] = [:]
      for lesson in lessons {
        for term in lesson.text { holders[term.text, default: 0] += 1 }
      }
      return holders.filter { term, count in
        count >= (term.contains(" ") ? Self.fewestTexts.pair : Self.fewestTexts.word)
      }.sorted { $0.key < $1.key }.map { term, count in
        (term, Int((100 * naturalLogarithm(1 + Double(lessons.count) / Double(count))).rounded()))
      }
    }
  }
#endif
