#if !hasFeature(Embedded)
  /// Learns a `LinearClassifier` from examples, where the knowledge is compiled.
  ///
  /// Support vector machines with squared hinge loss, one class against the rest, by dual coordinate
  /// descent: Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for
  /// Large-scale Linear SVM" (ICML 2008), algorithm 1, with the bias as one more feature. Only
  /// additions, multiplications, divisions and square roots are used, in a fixed order: the same
  /// examples give the same weights on every machine.
  public struct ClassifierTrainer {
    /// Cost of an example on the wrong side. Measured on labelled questions.
    private static let cost = 0.5
    /// Times that all examples are gone through.
    private static let passes = 10
    /// Weights nearer to zero than this are dropped: they are nine tenths of the size, and moved one
    /// to three answers in a thousand of the labelled questions.
    private static let leastWeight = 0.1

    private let index: InvertedIndex
    private let classCount: Int
    /// Classes that examples without a label speak against; all others skip them.
    private let guarded: Set<Int>
    /// The examples' features, one after another.
    private var terms: [Int] = []
    private var values: [Double] = []
    private var ends: [Int] = [0]
    private var labels: [Set<Int>] = []

    /// - Parameters:
    ///   - guarded: the classes for which examples without a label are counterexamples.
    public init(over index: InvertedIndex, classCount: Int, guarded: Set<Int>) {
      self.index = index
      self.classCount = classCount
      self.guarded = guarded
    }

    /// Adds an example of the classes `labels`; of none, a counterexample.
    public mutating func add(_ text: [QueryTerm], labels: Set<Int>) {
      var features: [(term: Int, value: Double)] = []
      for term in text {
        guard let number = index.terms.number(of: term.text) else { continue }
        features.append((number, Double(term.weight * index.rarity(ofTerm: number))))
      }
      let length = features.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
      guard length > 0 else { return }
      for feature in features {
        terms.append(feature.term)
        values.append(feature.value / length)
      }
      ends.append(terms.count)
      self.labels.append(labels)
    }

    public func write(to writer: inout PackedWriter) {
      var rows = [[Int]](repeating: [], count: index.terms.count)
      var biases: [Int] = []
      for label in 0..<classCount {
        let learnt = weights(of: label)
        for (term, weight) in learnt.weights.enumerated() where abs(weight) >= Self.leastWeight {
          rows[term].append(packed(weight) * classCount + label)
        }
        biases.append(packed(learnt.bias))
      }
      var starts = [0]
      for row in rows { starts.append(starts[starts.count - 1] + row.count) }
      writer.write(starts)
      writer.write(rows.flatMap { $0 })
      writer.write(biases)
    }

    private func packed(_ weight: Double) -> Int {
      let scaled = Int((weight * Double(LinearClassifier.scale)).rounded())
      return min(max(scaled, -LinearClassifier.offset), LinearClassifier.offset)
        + LinearClassifier.offset
    }

    private func weights(of label: Int) -> (weights: [Double], bias: Double) {
      var order = labels.indices.filter { guarded.contains(label) || !labels[$0].isEmpty }
      let sides = labels.map { $0.contains(label) ? 1.0 : -1.0 }
      var weights = [Double](repeating: 0, count: index.terms.count)
      var bias = 0.0
      var duals = [Double](repeating: 0, count: labels.count)
      let damping = 1 / (2 * Self.cost)
      let square = 2 + damping
      var random = SplitMix(seed: 1)
      terms.withUnsafeBufferPointer { terms in
        values.withUnsafeBufferPointer { values in
          weights.withUnsafeMutableBufferPointer { weights in
            for _ in 0..<Self.passes {
              random.shuffle(&order)
              for example in order {
                let side = sides[example]
                let features = ends[example]..<ends[example + 1]
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

  extension SplitMix {
    /// Fisher and Yates' shuffle, written out, so that no other toolchain draws another order.
    fileprivate mutating func shuffle(_ items: inout [Int]) {
      for last in stride(from: items.count - 1, to: 0, by: -1) {
        items.swapAt(last, Int(next() % UInt64(last + 1)))
      }
    }
  }
#endif
