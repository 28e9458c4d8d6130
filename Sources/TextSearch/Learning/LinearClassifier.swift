/// What was learnt from examples: for each term, how much it speaks for and against each class.
///
/// A linear classifier, one class against others. The margin of a class is the cosine-normalized
/// text times the class's weights, plus its bias: about +1 for a text like its examples, about -1
/// for one unlike them. Weights are whole numbers, so that every machine answers alike. Terms go by
/// their numbers in the knowledge's `TermTable`.
public struct LinearClassifier: Sendable {
  /// For each term, ln(1 + texts / texts that hold it), in hundredths; 0 where it does not count.
  private let rarities: PackedIntegers
  /// For each term, where its weights begin; one more than there are terms.
  private let starts: PackedIntegers
  /// (Weight in steps plus `offset`) times the number of classes, plus the class; by class.
  private let packedWeights: PackedIntegers
  /// For each class, its bias in thousandths plus `offset` steps.
  private let biases: PackedIntegers

  /// Biases and margins are kept in thousandths.
  public static let scale = 1000
  /// Weights are kept in steps of so many thousandths, so that one packed integer holds a weight and
  /// its class, of about a thousand.
  static let step = 20
  /// Steps that are added to what may be negative.
  static let offset = 1000

  public var classCount: Int { biases.count }

  /// - Parameter termCount: the number of terms in the table.
  public init(from reader: inout PackedReader, termCount: Int) throws(PackedError) {
    rarities = try reader.integers()
    starts = try reader.integers()
    packedWeights = try reader.integers()
    biases = try reader.integers()
    guard starts.count == termCount + 1, rarities.count == termCount,
      starts.last == packedWeights.count
    else { throw .inconsistent(at: 0) }
  }

  /// The margin of every class for a text, in thousandths; of a text without a known term, the
  /// biases.
  ///
  /// O(terms times the weights of each).
  public func margins(for text: [QueryTerm]) -> [Int] {
    var sums = [Int](repeating: 0, count: classCount)
    let length = addUp(text) { weight, label in sums[label] += weight }
    for label in sums.indices { sums[label] = margin(of: label, sum: sums[label], length) }
    return sums
  }

  /// The margin of one class, in thousandths.
  public func margin(of label: Int, for text: [QueryTerm]) -> Int {
    var sum = 0
    let length = addUp(text, until: label) { weight, other in if other == label { sum += weight } }
    return margin(of: label, sum: sum, length)
  }

  /// Calls `add` with what each known term of the text adds to each class up to `last`; returns the
  /// length of the text as a vector.
  private func addUp(_ text: [QueryTerm], until last: Int = .max, _ add: (Int, Int) -> Void) -> Int
  {
    let count = UInt32(classCount)
    var squares = 0
    for term in text {
      let value = term.weight * rarities[term.number]
      squares += value * value
      for place in starts[term.number]..<starts[term.number + 1] {
        // 32 bits divide several times as fast as 64.
        let (weight, label) = UInt32(packedWeights[place]).quotientAndRemainder(dividingBy: count)
        if label > last { break }
        add((Int(weight) - Self.offset) * value, Int(label))
      }
    }
    return Int(Double(squares).squareRoot())
  }

  private func margin(of label: Int, sum: Int, _ length: Int) -> Int {
    (length == 0 ? 0 : sum * Self.step / length) + biases[label] - Self.offset * Self.step
  }

  /// What a term weighs for a class, in thousandths, before the text's length is taken out.
  public func weight(of term: Int, for label: Int) -> Int {
    for place in starts[term]..<starts[term + 1]
    where packedWeights[place] % classCount == label {
      return (packedWeights[place] / classCount - Self.offset) * Self.step
    }
    return 0
  }
}
