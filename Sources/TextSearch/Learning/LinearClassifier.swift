/// What was learnt from examples: for each term, how much it speaks for and against each class.
///
/// A linear classifier, one class against the rest. The margin of a class is the cosine-normalized
/// text times the class's weights, plus its bias: about +1 for a text like its examples, about -1
/// for one unlike them. Weights are whole numbers, so that every machine answers alike.
public struct LinearClassifier: Sendable {
  /// For each term of the index, where its weights begin; one more than there are terms.
  private let starts: PackedIntegers
  /// (Weight plus `offset`) times the number of classes, plus the class.
  private let packedWeights: PackedIntegers
  /// For each class, its bias plus `offset`.
  private let biases: PackedIntegers

  /// Weights, biases and margins are kept in thousandths.
  public static let scale = 1000
  /// Added to what may be negative.
  static let offset = 20 * scale

  public var classCount: Int { biases.count }
  var termCount: Int { starts.count - 1 }

  public init(from reader: inout PackedReader) throws(PackedError) {
    starts = try reader.integers()
    packedWeights = try reader.integers()
    biases = try reader.integers()
    guard starts.last == packedWeights.count else { throw .inconsistent(at: 0) }
  }

  /// The margin of every class for a text, in thousandths; of a text without a known term, the
  /// biases.
  ///
  /// O(terms times the weights of each).
  public func margins(for text: [QueryTerm], in index: InvertedIndex) -> [Int] {
    var sums = [Int64](repeating: 0, count: classCount)
    var squares: Int64 = 0
    for term in text {
      guard let number = index.terms.number(of: term.text) else { continue }
      let value = Int64(term.weight) * Int64(index.rarity(ofTerm: number))
      squares += value * value
      for place in starts[number]..<starts[number + 1] {
        let (weight, label) = packedWeights[place].quotientAndRemainder(dividingBy: classCount)
        sums[label] += Int64(weight - Self.offset) * value
      }
    }
    let length = Int64(Double(squares).squareRoot())
    return sums.indices.map { label in
      Int(length == 0 ? 0 : sums[label] / length) + biases[label] - Self.offset
    }
  }

  /// What a term weighs for a class, in thousandths, before the text's length is taken out.
  public func weight(of term: String, for label: Int, in index: InvertedIndex) -> Int {
    guard let number = index.terms.number(of: term) else { return 0 }
    for place in starts[number]..<starts[number + 1]
    where packedWeights[place] % classCount == label {
      return packedWeights[place] / classCount - Self.offset
    }
    return 0
  }
}
