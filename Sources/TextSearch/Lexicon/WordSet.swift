/// A set of words as a Bloom filter: small, exact about what it holds, and wrong about a stranger
/// once in a hundred times.
///
/// Ten bits a word and seven probes give a false positive rate of 0.8 % (Bloom, 1970); probes by
/// double hashing (Kirsch and Mitzenmacher, 2006). A stranger taken for English is only left
/// uncorrected.
public struct WordSet: Sendable {
  private let cells: PackedIntegers

  private static let bitsPerWord = 10
  private static let probes: UInt32 = 7
  private static let bitsPerCell: UInt32 = 21

  public init(from reader: inout PackedReader) throws(PackedError) {
    cells = try reader.integers()
  }

  public func contains(_ word: String) -> Bool {
    guard !cells.isEmpty else { return false }
    let size = UInt32(cells.count) * Self.bitsPerCell
    for bit in Self.bits(of: word, size: size) {
      if cells[Int(bit / Self.bitsPerCell)] >> Int(bit % Self.bitsPerCell) & 1 == 0 { return false }
    }
    return true
  }

  public static func write(_ words: [String], to writer: inout PackedWriter) {
    let count = (words.count * bitsPerWord + Int(bitsPerCell) - 1) / Int(bitsPerCell)
    var cells = [Int](repeating: 0, count: count)
    for word in words {
      for bit in bits(of: word, size: UInt32(count) * bitsPerCell) {
        cells[Int(bit / bitsPerCell)] |= 1 << Int(bit % bitsPerCell)
      }
    }
    writer.write(cells)
  }

  private static func bits(of word: String, size: UInt32) -> [UInt32] {
    let first = fnv1a(word)
    let second = (first &* 2_654_435_761) >> 7 | 1
    return (0..<probes).map { probe in (first &+ probe &* second) % size }
  }
}
