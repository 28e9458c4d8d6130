/// The ranking function BM25F, for one term in one document.
///
///     tf~    = sum over fields of  weight · tf / (1 - b + b · length / average length)
///     idf    = ln(1 + (N - df + 0.5) / (df + 0.5))
///     impact = idf · tf~ · (k1 + 1) / (k1 + tf~)
///
/// Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009),
/// section 3.6; idf in the form that never falls below zero (Lucene's). A document's length and tf
/// count the units (sentences, phrasings) that hold a term, so that one long phrasing is one vote.
public struct BM25F: Sendable {
  /// How soon repetition stops to count. Above the usual 1.2, since a passage with a hundred
  /// phrasings tells more by ninety mentions than by nine.
  public var k1: Double
  public var fields: [Field]

  public struct Field: Sendable {
    public var weight: Double
    /// How much a long field is marked down: 0 not at all, 1 in proportion.
    public var b: Double

    public init(weight: Double, b: Double) {
      self.weight = weight
      self.b = b
    }
  }

  public init(k1: Double, fields: [Field]) {
    self.k1 = k1
    self.fields = fields
  }

  func weightedFrequency(_ frequencies: [Int], lengths: [Int], averages: [Double]) -> Double {
    var sum = 0.0
    for (field, frequency) in frequencies.enumerated() where frequency > 0 {
      let length = averages[field] > 0 ? Double(lengths[field]) / averages[field] : 1
      let b = fields[field].b
      sum += fields[field].weight * Double(frequency) / (1 - b + b * length)
    }
    return sum
  }

  func impact(weightedFrequency: Double, idf: Double) -> Double {
    idf * weightedFrequency * (k1 + 1) / (k1 + weightedFrequency)
  }
}
