/// For each term, the documents that hold it and how much it speaks for them.
///
/// What BM25F says of a term in a document does not depend on the question, so it is worked out
/// when the index is built and kept as a whole number: the index answers by adding integers, with
/// the same result on every machine. Terms go by their numbers in the knowledge's `TermTable`.
public struct InvertedIndex: Sendable {
  /// For each term, where its postings begin; one more than there are terms.
  private let starts: PackedIntegers
  /// For each term, its inverse document frequency in hundredths.
  private let rarities: PackedIntegers
  /// Impact and document.
  private let packedPostings: PackedIntegers
  private let pair: NumberPair
  public let documentCount: Int

  /// Impacts are kept in hundredths.
  public static let scale = 100

  /// - Parameter termCount: the number of terms in the table.
  public init(from reader: inout PackedReader, termCount: Int) throws(PackedError) {
    starts = try reader.integers()
    rarities = try reader.integers()
    packedPostings = try reader.integers()
    documentCount = try reader.integer()
    pair = NumberPair(lowerCount: documentCount)
    guard starts.count == termCount + 1, rarities.count == termCount,
      starts.last == packedPostings.count, documentCount > 0 || packedPostings.isEmpty
    else { throw .inconsistent(at: 0) }
  }

  /// A document that holds a term, and the term's BM25F impact there, in hundredths.
  public struct Posting: Sendable {
    public var document: Int
    public var impact: Int
  }

  /// The documents that hold a term, in ascending order.
  public func postings(of term: Int) -> [Posting] {
    (starts[term]..<starts[term + 1]).map { posting(at: $0) }
  }

  /// Whether a document holds a term. O(log of the documents that hold it).
  public func holds(_ term: Int, in document: Int) -> Bool {
    let end = starts[term + 1]
    var (low, high) = (starts[term], end)
    while low < high {
      let middle = (low + high) / 2
      if pair.lower(packedPostings[middle]) < document {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < end && pair.lower(packedPostings[low]) == document
  }

  /// The inverse document frequency of a term in hundredths; nil where no document holds it.
  public func rarity(of term: Int) -> Int? {
    starts[term] == starts[term + 1] ? nil : rarities[term]
  }

  /// The score of every document for a question, in hundredths of hundredths.
  ///
  /// O(sum of the lengths of the posting lists).
  public func scores(for query: [QueryTerm]) -> [Int] {
    var scores = [Int](repeating: 0, count: documentCount)
    scores.withUnsafeMutableBufferPointer { scores in
      for term in query {
        packedPostings.forEach(in: starts[term.number]..<starts[term.number + 1]) { posting in
          let document = pair.lower(posting)
          precondition(document < scores.count)
          scores[document] += pair.higher(posting) * term.weight
        }
      }
    }
    return scores
  }

  private func posting(at index: Int) -> Posting {
    let posting = packedPostings[index]
    return Posting(document: pair.lower(posting), impact: pair.higher(posting))
  }
}
