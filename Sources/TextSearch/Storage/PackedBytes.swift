/// Immutable bytes: of a literal in the executable, without a copy, or of an array.
public struct PackedBytes: Sendable {
  private enum Storage: @unchecked Sendable {
    /// Memory of a string literal: never freed, never written.
    case literal(UnsafePointer<UInt8>, Int)
    case array([UInt8])
  }

  private let storage: Storage

  public init(_ bytes: [UInt8]) {
    storage = .array(bytes)
  }

  /// - Precondition: the literal is not a single Unicode scalar.
  public init(_ literal: StaticString) {
    storage = .literal(literal.utf8Start, literal.utf8CodeUnitCount)
  }

  public var count: Int {
    switch storage {
    case .literal(_, let count): count
    case .array(let bytes): bytes.count
    }
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 {
    switch storage {
    case .literal(let start, let count):
      precondition(offset >= 0 && offset < count)
      return start[offset]
    case .array(let bytes):
      return bytes[offset]
    }
  }

  @inline(__always)
  func integer(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 7 | Int(self[offset + 2]) << 14
  }

  func string(_ range: Range<Int>) -> String {
    switch storage {
    case .literal(let start, let count):
      precondition(range.lowerBound >= 0 && range.upperBound <= count)
      return String(
        decoding: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count),
        as: UTF8.self)
    case .array(let bytes):
      return String(decoding: bytes[range], as: UTF8.self)
    }
  }

  /// Whether the bytes of the range are those of the string. Takes no memory.
  func equals(_ range: Range<Int>, _ other: String) -> Bool {
    var offset = range.lowerBound
    for byte in other.utf8 {
      guard offset < range.upperBound, self[offset] == byte else { return false }
      offset += 1
    }
    return offset == range.upperBound
  }
}

/// Integers in packed bytes, read in place.
public struct PackedIntegers: RandomAccessCollection, Sendable {
  let bytes: PackedBytes
  let start: Int
  public let count: Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  @inline(__always)
  public subscript(_ index: Int) -> Int {
    precondition(index >= 0 && index < count)
    return bytes.integer(at: start + index * 3)
  }
}

/// Strings in packed bytes; each is made when it is asked for.
public struct PackedStrings: RandomAccessCollection, Sendable {
  let bytes: PackedBytes
  let start: Int
  let ends: PackedIntegers

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  public subscript(_ index: Int) -> String {
    bytes.string(range(index))
  }

  /// Whether the string at `index` is `other`, without making it.
  func equals(_ index: Int, _ other: String) -> Bool {
    bytes.equals(range(index), other)
  }

  func range(_ index: Int) -> Range<Int> {
    start + (index == 0 ? 0 : ends[index - 1])..<start + ends[index]
  }
}
