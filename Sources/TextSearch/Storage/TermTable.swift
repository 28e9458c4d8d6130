/// The numbers of terms, without the terms: for each only a fingerprint is kept.
///
/// Terms fall into buckets by some bits of their hash and stand there by 21 further bits, in
/// ascending order; a term's number is its place. A look-up takes constant expected time and no
/// memory: two reads, and no string is compared. What was laid out is found without fail; a stranger
/// is taken for a term about once in 500,000 look-ups (four terms a bucket, 2²¹ fingerprints).
///
/// Hash: FNV-1a, 64 bits (Fowler, Noll, Vo), then the finalizer of `SplitMix`, since FNV mixes its
/// last bytes little.
public struct TermTable: Sendable {
  /// Where each bucket begins; one more than there are buckets, whose number is a power of two.
  private let starts: PackedIntegers
  private let fingerprints: PackedIntegers
  private let seed: Int

  private static let termsPerBucket = 4

  public var count: Int { fingerprints.count }

  public init(from reader: inout PackedReader) throws(PackedError) {
    starts = try reader.integers()
    fingerprints = try reader.integers()
    seed = try reader.integer()
    let buckets = starts.count - 1
    guard buckets > 0, buckets & (buckets - 1) == 0, starts.last == fingerprints.count else {
      throw .inconsistent(at: 0)
    }
  }

  /// The number of a term, or nil where it is unknown.
  public func number(of term: String) -> Int? {
    var hash = TermHash(seed: seed)
    hash.add(term)
    return number(of: hash)
  }

  /// The number of the term that two words make with a space between them.
  public func number(of first: String, _ second: String) -> Int? {
    var hash = TermHash(seed: seed)
    hash.add(first)
    hash.add(UInt8(ascii: " "))
    hash.add(second)
    return number(of: hash)
  }

  private func number(of hash: TermHash) -> Int? {
    let place = hash.place(buckets: starts.count - 1)
    for number in starts[place.bucket]..<starts[place.bucket + 1] {
      let fingerprint = fingerprints[number]
      if fingerprint >= place.fingerprint {
        return fingerprint == place.fingerprint ? number : nil
      }
    }
    return nil
  }
}

extension TermTable {
  /// Distinct terms in the order of their numbers, and how they are laid out.
  public struct Layout {
    public let terms: [String]
    private let starts: [Int]
    private let fingerprints: [Int]
    private let seed: Int

    /// Tries seeds until no two terms have one place; expected O(n log n).
    public init(_ terms: Set<String>) {
      var buckets = 1
      while buckets * termsPerBucket < terms.count { buckets *= 2 }
      for seed in 0... {
        let placed = terms.map { term in
          var hash = TermHash(seed: seed)
          hash.add(term)
          return (place: hash.place(buckets: buckets), term: term)
        }.sorted { $0.place < $1.place }
        guard !zip(placed, placed.dropFirst()).contains(where: { $0.place == $1.place }) else {
          continue
        }
        self.terms = placed.map { $0.term }
        self.seed = seed
        fingerprints = placed.map { $0.place.fingerprint }
        var starts = [Int](repeating: 0, count: buckets + 1)
        for item in placed { starts[item.place.bucket + 1] += 1 }
        for bucket in 1...buckets { starts[bucket] += starts[bucket - 1] }
        self.starts = starts
        return
      }
      preconditionFailure("no seed keeps the terms apart")
    }

    public func write(to writer: inout PackedWriter) {
      writer.write(starts)
      writer.write(fingerprints)
      writer.write(seed)
    }
  }
}

/// The hash of a term, from its bytes in their order.
private struct TermHash {
  private var state: UInt64

  struct Place: Comparable {
    var bucket: Int
    var fingerprint: Int

    static func < (one: Self, other: Self) -> Bool {
      (one.bucket, one.fingerprint) < (other.bucket, other.fingerprint)
    }
  }

  init(seed: Int) {
    state = 14_695_981_039_346_656_037 ^ UInt64(seed)
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 1_099_511_628_211
  }

  @inline(__always)
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  /// - Parameter buckets: a power of two.
  func place(buckets: Int) -> Place {
    let mixed = SplitMix.mixed(state)
    return Place(bucket: Int(mixed & UInt64(buckets - 1)), fingerprint: Int(mixed >> 43))
  }
}
