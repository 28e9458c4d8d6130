#if !hasFeature(Embedded)
  /// Learns a `LinearClassifier` from examples, where the knowledge is compiled.
  ///
  /// Support vector machines with squared hinge loss, one class against others, by dual coordinate
  /// descent: Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for
  /// Large-scale Linear SVM" (ICML 2008), algorithm 1, with the bias as one more feature. Beside the
  /// logarithm of rarities, which are rounded to hundredths, only additions, multiplications,
  /// divisions and square roots are used, in a fixed order: the same examples give the same weights
  /// on every machine.
  public struct ClassifierTrainer {
    /// Cost of an example on the wrong side. Measured on labelled questions.
    private static let cost = 0.5
    /// Times that all examples are gone through.
    private static let passes = 10
    /// Weights nearer to zero than this are dropped. Against a bar of 0.02 the compiled knowledge is a
    /// quarter smaller, and two to three answers in a thousand of the labelled questions got worse.
    private static let leastWeight = 0.1
    /// Texts that a word, or a pair of words, stands in at least; rarer ones are chance.
    private static let fewestTexts = (word: 2, pair: 4)

    private struct Lesson {
      var text: [Term]
      /// Classes that it is an example of, and those that it speaks against unless it is.
      var classes: [Int]
      var among: [Range<Int>]
    }

    private let classCount: Int
    private var lessons: [Lesson] = []

    public init(classCount: Int) {
      self.classCount = classCount
    }

    /// Adds an example of `classes`, which speaks against all other classes of the ranges `among`.
    public mutating func add(_ text: [Term], classes: [Int], among: [Range<Int>]) {
      lessons.append(Lesson(text: text, classes: classes, among: among))
    }

    /// The terms that texts will be told apart by.
    public var terms: Set<String> { Set(vocabulary().map(\.text)) }

    /// - Parameter known: all terms of the knowledge, in the order of their numbers.
    public func write(over known: [String], to writer: inout PackedWriter) {
      let terms = vocabulary()
      let examples = Examples(lessons.map(\.text), over: terms)
      let pair = NumberPair(lowerCount: classCount)
      var rows = [[Int]](repeating: [], count: terms.count)
      var biases: [Int] = []
      for label in 0..<classCount {
        let learnt = weights(of: label, examples, termCount: terms.count)
        for (term, weight) in learnt.weights.enumerated() where abs(weight) >= Self.leastWeight {
          rows[term].append(pair.packed(packed(weight), label))
        }
        biases.append(packed(learnt.bias) * LinearClassifier.step)
      }
      let places = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1.text, $0) })
      var rarities: [Int] = []
      var starts = [0]
      var weights: [Int] = []
      for place in known.map({ places[$0] }) {
        rarities.append(place.map { terms[$0].rarity } ?? 0)
        weights += place.map { rows[$0] } ?? []
        starts.append(weights.count)
      }
      writer.write(rarities)
      writer.write(starts)
      writer.write(weights)
      writer.write(biases)
    }

    /// In steps, moved so that none is negative.
    private func packed(_ weight: Double) -> Int {
      let steps = weight * Double(LinearClassifier.scale) / Double(LinearClassifier.step)
      return min(max(Int(steps.rounded()), -LinearClassifier.offset), LinearClassifier.offset)
        + LinearClassifier.offset
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

    private func weights(
      of label: Int, _ examples: Examples, termCount: Int
    ) -> (weights: [Double], bias: Double) {
      var order = lessons.indices.filter { number in
        lessons[number].among.contains { $0.contains(label) } && !examples.isEmpty(number)
      }
      let sides = lessons.map { $0.classes.contains(label) ? 1.0 : -1.0 }
      var weights = [Double](repeating: 0, count: termCount)
      var bias = 0.0
      var duals = [Double](repeating: 0, count: lessons.count)
      let damping = 1 / (2 * Self.cost)
      let square = 2 + damping
      var random = SplitMix(seed: 1)
      examples.terms.withUnsafeBufferPointer { terms in
        examples.values.withUnsafeBufferPointer { values in
          weights.withUnsafeMutableBufferPointer { weights in
            for _ in 0..<Self.passes {
              random.shuffle(&order)
              for example in order {
                let side = sides[example]
                let features = examples.ends[example]..<examples.ends[example + 1]
                var sum = bias
                for place in features { sum += weights[terms[place]] * values[place] }
                let gradient = side * sum - 1 + damping * duals[example]
                let old = duals[example]
                if old == 0, gradient >= 0 { continue }
                let new = max(old - gradient / square, 0)
                duals[example] = new
                let step = (new - old) * side
                for place in features { weights[terms[place]] += step * values[place] }
                bias += step
              }
            }
          }
        }
      }
      return (weights, bias)
    }
  }

  /// Texts as vectors of length 1, one after another.
  private struct Examples {
    private(set) var terms: [Int] = []
    private(set) var values: [Double] = []
    private(set) var ends: [Int] = [0]

    init(_ texts: [[Term]], over vocabulary: [(text: String, rarity: Int)]) {
      let numbers = Dictionary(
        uniqueKeysWithValues: vocabulary.enumerated().map { ($1.text, $0) })
      for text in texts {
        let features = text.compactMap { term in
          numbers[term.text].map { ($0, Double(term.weight * vocabulary[$0].rarity)) }
        }
        let length = features.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
        terms += features.map(\.0)
        values += features.map { $0.1 / length }
        ends.append(terms.count)
      }
    }

    func isEmpty(_ number: Int) -> Bool { ends[number] == ends[number + 1] }
  }

  extension SplitMix {
    /// Fisher and Yates' shuffle, written out, so that no other toolchain draws another order.
    fileprivate mutating func shuffle(_ items: inout [Int]) {
      for last in stride(from: items.count - 1, to: 0, by: -1) {
        items.swapAt(last, Int(next() % UInt64(last + 1)))
      }
    }
  }
#endif
