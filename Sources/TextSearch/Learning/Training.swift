#if !hasFeature(Embedded)
  /// Lessons laid out as vectors, from which each class of a `LinearClassifier` is learnt by itself.
  ///
  /// Support vector machines with squared hinge loss, one class against others, by dual coordinate
  /// descent: Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for
  /// Large-scale Linear SVM" (ICML 2008), algorithm 1, with the bias as one more feature. Beside the
  /// logarithm of rarities, which are rounded to hundredths, only additions, multiplications,
  /// divisions and square roots are used, in a fixed order: the same lessons give the same weights
  /// on every machine, whichever class is learnt first.
  public struct Training: Sendable {
    /// Cost of an example on the wrong side. Measured on labelled questions.
    private static let cost = 0.5
    /// Times that all examples are gone through.
    private static let passes = 10
    /// Weights nearer to zero than this are dropped. Against a bar of 0.02 the compiled knowledge is a
    /// quarter smaller, and two to three answers in a thousand of the labelled questions got worse.
    private static let leastWeight = 0.1

    struct Lesson: Sendable {
      var text: [Term]
      /// Classes that it is an example of, and those that it speaks against unless it is.
      var classes: [Int]
      var among: [Range<Int>]
    }

    /// What was learnt of one class.
    public struct LearntClass: Sendable {
      /// Weights with the places of their terms in the vocabulary, in that order; small ones left out.
      var weights: [(place: Int, weight: Double)]
      var bias: Double
      /// What each lesson adds, by the number of the lesson: the weights are the sum of all lessons'
      /// vectors, each times its dual. Negative for those that speak against the class; lessons that
      /// add nothing are left out.
      public var duals: [(lesson: Int, dual: Double)]
    }

    public let classCount: Int
    private let lessons: [Lesson]
    private let vocabulary: [(text: String, rarity: Int)]
    private let vectors: Vectors
    /// For each pass, the lessons in the order in which they are gone through.
    private let orders: [[Int]]

    init(_ lessons: [Lesson], over vocabulary: [(text: String, rarity: Int)], classCount: Int) {
      self.lessons = lessons
      self.vocabulary = vocabulary
      self.classCount = classCount
      vectors = Vectors(of: lessons.map { $0.text }, over: vocabulary)
      orders = Self.orders(of: lessons)
    }

    /// Each pass has an order of its own, which looks like chance. The place of a lesson depends on its
    /// words alone, so that one that is added or taken away does not shuffle the others: what they
    /// teach stays nearly what it was.
    private static func orders(of lessons: [Lesson]) -> [[Int]] {
      let keys = lessons.map { lesson in
        lesson.text.reduce(into: UInt64(0)) { key, term in
          for byte in term.text.utf8 { key = SplitMix.mixed(key ^ UInt64(byte)) }
        }
      }
      return (0..<UInt64(passes)).map { pass in
        let mixed = keys.map { SplitMix.mixed($0 &+ pass) }
        return lessons.indices.sorted { (mixed[$0], $0) < (mixed[$1], $1) }
      }
    }

    /// The terms that texts will be told apart by.
    public var terms: Set<String> { Set(vocabulary.map { $0.text }) }

    /// Learns one class. O(passes times the terms of the lessons that speak of it).
    public func learn(_ label: Int) -> LearntClass {
      let speaks = lessons.indices.map { number in
        lessons[number].among.contains { $0.contains(label) } && !vectors.isEmpty(number)
      }
      let sides = lessons.map { $0.classes.contains(label) ? 1.0 : -1.0 }
      var weights = [Double](repeating: 0, count: vocabulary.count)
      var bias = 0.0
      var duals = [Double](repeating: 0, count: lessons.count)
      let damping = 1 / (2 * Self.cost)
      let square = 2 + damping
      vectors.terms.withUnsafeBufferPointer { terms in
        vectors.values.withUnsafeBufferPointer { values in
          weights.withUnsafeMutableBufferPointer { weights in
            for order in orders {
              for example in order where speaks[example] {
                let side = sides[example]
                let features = vectors.ends[example]..<vectors.ends[example + 1]
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
      return LearntClass(
        weights: weights.enumerated().compactMap { place, weight in
          abs(weight) >= Self.leastWeight ? (place, weight) : nil
        },
        bias: bias,
        duals: duals.indices.compactMap { lesson in
          duals[lesson] > 0 ? (lesson, duals[lesson] * sides[lesson]) : nil
        })
    }

    /// - Parameters:
    ///   - learnt: what was learnt of each class, in their order.
    ///   - known: all terms of the knowledge, in the order of their numbers.
    public func write(
      _ learnt: [LearntClass], over known: [String], to writer: inout PackedWriter
    ) {
      let pair = NumberPair(lowerCount: classCount)
      var rows = [[Int]](repeating: [], count: vocabulary.count)
      for (label, learnt) in learnt.enumerated() {
        for (place, weight) in learnt.weights {
          rows[place].append(pair.packed(packed(weight), label))
        }
      }
      let places = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1.text, $0) })
      var rarities: [Int] = []
      var starts = [0]
      var weights: [Int] = []
      for place in known.map({ places[$0] }) {
        rarities.append(place.map { vocabulary[$0].rarity } ?? 0)
        weights += place.map { rows[$0] } ?? []
        starts.append(weights.count)
      }
      writer.write(rarities)
      writer.write(starts)
      writer.write(weights)
      writer.write(learnt.map { packed($0.bias) * LinearClassifier.step })
    }

    /// In steps, moved so that none is negative.
    private func packed(_ weight: Double) -> Int {
      let steps = weight * Double(LinearClassifier.scale) / Double(LinearClassifier.step)
      return min(max(Int(steps.rounded()), -LinearClassifier.offset), LinearClassifier.offset)
        + LinearClassifier.offset
    }
  }

  /// Texts as vectors of length 1, one after another.
  private struct Vectors: Sendable {
    private(set) var terms: [Int] = []
    private(set) var values: [Double] = []
    private(set) var ends: [Int] = [0]

    init(of texts: [[Term]], over vocabulary: [(text: String, rarity: Int)]) {
      let numbers = Dictionary(
        uniqueKeysWithValues: vocabulary.enumerated().map { ($1.text, $0) })
      for text in texts {
        let features = text.compactMap { term in
          numbers[term.text].map { ($0, Double(term.weight * vocabulary[$0].rarity)) }
        }
        let length = features.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
        terms += features.map { $0.0 }
        values += features.map { $0.1 / length }
        ends.append(terms.count)
      }
    }

    func isEmpty(_ number: Int) -> Bool { ends[number] == ends[number + 1] }
  }
#endif
