/// What was learnt from examples: for each term, how much it speaks for and against each class.
///
/// A linear classifier, one class against others. The margin of a class is the cosine-normalized
/// text times the class's weights, plus its bias: about +1 for a text like its examples, about -1
/// for one unlike them. Weights are whole numbers, and sums have 64 bits wherever the machine's own
/// word has 32, so that every machine answers alike. Terms go by their numbers in the knowledge's
/// `TermTable`.
public struct LinearClassifier: Sendable {
  /// For each term, ln(1 + texts / texts that hold it), in hundredths; 0 where it does not count.
  private let rarities: PackedIntegers
  /// For each term, where its weights begin; one more than there are terms.
  private let starts: PackedIntegers
  /// Weight in steps plus `offset`, and class; by class.
  private let packedWeights: PackedIntegers
  private let pair: NumberPair
  /// For each class, its bias in thousandths plus `offset` steps.
  private let biases: PackedIntegers
  /// What one lesson taught, taken away again.
  private var unlearnt: UnlearntLesson?

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
    pair = NumberPair(lowerCount: biases.count)
    guard starts.count == termCount + 1, rarities.count == termCount,
      starts.last == packedWeights.count
    else { throw .inconsistent(at: 0) }
  }

  /// The margin of every class for a text, in thousandths; of a text without a known term, the
  /// biases.
  ///
  /// O(terms times the weights of each).
  public func margins(for text: [QueryTerm]) -> [Int] {
    var sums = [Int64](repeating: 0, count: classCount)
    sums.withUnsafeMutableBufferPointer { sums in
      for term in text {
        let value = value(of: term)
        packedWeights.forEach(in: starts[term.number]..<starts[term.number + 1]) { weight in
          let label = pair.lower(weight)
          precondition(label < sums.count)
          sums[label] += Int64(pair.higher(weight) - Self.offset) * value
        }
      }
    }
    let length = length(of: text)
    var margins = sums.enumerated().map { margin(of: $0, sum: $1, length) }
    unlearnt?.takeAway(from: &margins, of: text, value: value)
    return margins
  }

  /// The margin of one class, in thousandths.
  public func margin(of label: Int, for text: [QueryTerm]) -> Int {
    let sum = text.reduce(0) { $0 + Int64(steps(of: $1.number, for: label)) * value(of: $1) }
    return margin(of: label, sum: sum, length(of: text))
      - (unlearnt?.share(of: label, in: text, value: value) ?? 0)
  }

  /// The classifier without what one lesson taught; all else stays as it was learnt.
  ///
  /// The weights of a class are a sum over lessons (see `Training.LearntClass`), so a lesson can be
  /// taken out of it. The others do not learn anew, and biases stay, since all lessons share them.
  ///
  /// - Parameters:
  ///   - text: the terms of the lesson.
  ///   - duals: what it adds, class by class, in thousandths.
  public func unlearning(_ text: [QueryTerm], duals: [(label: Int, dual: Int)]) -> Self {
    var lesser = self
    lesser.unlearnt = UnlearntLesson(text, duals: duals, value: value)
    return lesser
  }

  /// What a term of a text counts before the text's length is taken out.
  private func value(of term: QueryTerm) -> Int64 {
    Int64(term.weight * rarities[term.number])
  }

  /// The length of a text as a vector.
  private func length(of text: [QueryTerm]) -> Int64 {
    let squares = text.reduce(0) { $0 + value(of: $1) * value(of: $1) }
    return Int64(Double(squares).squareRoot())
  }

  private func margin(of label: Int, sum: Int64, _ length: Int64) -> Int {
    Int(length == 0 ? 0 : sum * Int64(Self.step) / length) + biases[label] - Self.offset * Self.step
  }

  /// What a term weighs for a class, in thousandths, before the text's length is taken out.
  public func weight(of term: Int, for label: Int) -> Int {
    steps(of: term, for: label) * Self.step
  }

  private func steps(of term: Int, for label: Int) -> Int {
    for place in starts[term]..<starts[term + 1] {
      let weight = packedWeights[place]
      if pair.lower(weight) == label { return pair.higher(weight) - Self.offset }
      if pair.lower(weight) > label { break }
    }
    return 0
  }
}
