/// Terms and their numbers: a hash table that is laid out once and read in place.
///
/// Numbers are dense, from 0, in the order in which the terms were given. A look-up takes constant
/// expected time and no memory. Hash: FNV-1a, 32 bits (Fowler, Noll, Vo); open addressing, linear
/// probing, at most half full.
public struct Vocabulary: Sendable {
  private let terms: PackedStrings
  private let slots: PackedIntegers

  public var count: Int { terms.count }

  public subscript(_ number: Int) -> String { terms[number] }

  /// The number of a term, or nil where it is unknown.
  public func number(of term: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    var term = term
    return term.withUTF8 { bytes in
      var slot = Int(truncatingIfNeeded: fnv1a(bytes)) & (slots.count - 1)
      while true {
        let entry = slots[slot]
        if entry == 0 { return nil }
        if terms.equals(entry - 1, bytes) { return entry - 1 }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  public init(from reader: inout PackedReader) throws(PackedError) {
    terms = try reader.strings()
    slots = try reader.integers()
    guard slots.isEmpty ? terms.isEmpty : slots.count & (slots.count - 1) == 0 else {
      throw .inconsistent(at: 0)
    }
  }

  /// Lays out distinct terms.
  public static func write(_ terms: [String], to writer: inout PackedWriter) {
    writer.write(terms)
    var size = terms.isEmpty ? 0 : 2
    while size < terms.count * 2 { size *= 2 }
    var slots = [Int](repeating: 0, count: size)
    for (number, term) in terms.enumerated() {
      var slot = Int(truncatingIfNeeded: fnv1a(term)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = number + 1
    }
    writer.write(slots)
  }
}

/// FNV-1a over UTF-8, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
@inline(__always)
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var hash: UInt32 = 2_166_136_261
  for byte in bytes {
    hash = (hash ^ UInt32(byte)) &* 16_777_619
  }
  return hash
}

func fnv1a(_ text: String) -> UInt32 { fnv1a(text.utf8) }
