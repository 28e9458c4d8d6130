/// Immutable bytes: of a literal in the executable, without a copy, or of an array.
public struct PackedBytes: @unchecked Sendable {
  /// Never written; it lives as long as the executable, or as `owner`.
  private let start: UnsafePointer<UInt8>
  public let count: Int
  private let owner: Owner?

  /// Memory of its own.
  private final class Owner {
    let memory: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      memory = .allocate(capacity: max(1, bytes.count))
      _ = memory.initialize(from: bytes)
    }

    deinit { memory.deallocate() }
  }

  public init(_ bytes: [UInt8]) {
    let owner = Owner(bytes)
    self.owner = owner
    start = UnsafePointer(owner.memory.baseAddress!)
    count = bytes.count
  }

  /// - Precondition: the literal is not a single Unicode scalar.
  public init(_ literal: StaticString) {
    start = literal.utf8Start
    count = literal.utf8CodeUnitCount
    owner = nil
  }

  /// A copy, to hand on as a file.
  public var array: [UInt8] { Array(slice(0..<count)) }

  @inline(__always)
  func integer(at offset: Int) -> Int {
    precondition(offset >= 0 && offset + 3 <= count)
    return Int(start[offset]) | Int(start[offset + 1]) << 7 | Int(start[offset + 2]) << 14
  }

  /// Calls `body` with each of `count` integers from an offset on; the place is checked once.
  @inline(__always)
  func forEachInteger(from offset: Int, count: Int, _ body: (Int) -> Void) {
    precondition(offset >= 0 && count >= 0 && offset + 3 * count <= self.count)
    var place = start + offset
    for _ in 0..<count {
      body(Int(place[0]) | Int(place[1]) << 7 | Int(place[2]) << 14)
      place += 3
    }
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: slice(range), as: UTF8.self)
  }

  /// Whether the bytes of the range are those of the string. Takes no memory.
  func equals(_ range: Range<Int>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = slice(range)
    guard own.count == other.count else { return false }
    for index in own.indices where own[index] != other[index] { return false }
    return true
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

extension PackedIntegers {
  /// Calls `body` with each integer of a range, in order.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (Int) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    bytes.forEachInteger(from: start + range.lowerBound * 3, count: range.count, body)
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

  /// Whether the string at `index` has these bytes, without making it.
  func equals(_ index: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.equals(range(index), other)
  }

  func range(_ index: Int) -> Range<Int> {
    start + (index == 0 ? 0 : ends[index - 1])..<start + ends[index]
  }
}
