/// Reads what `PackedWriter` wrote, in the same order.
///
/// Arrays of integers and strings come back as views into the bytes: nothing is copied or decoded
/// until it is asked for, so that loading takes time proportional to the number of arrays.
public struct PackedReader: Sendable {
  private let bytes: PackedBytes
  private var position = 0

  public init(_ bytes: PackedBytes) {
    self.bytes = bytes
  }

  public var isAtEnd: Bool { position == bytes.count }

  public mutating func integer() throws(PackedError) -> Int {
    try need(3)
    defer { position += 3 }
    return bytes.integer(at: position)
  }

  public mutating func flag() throws(PackedError) -> Bool {
    try integer() != 0
  }

  public mutating func string() throws(PackedError) -> String {
    let count = try integer()
    try need(count)
    defer { position += count }
    return bytes.string(position..<position + count)
  }

  public mutating func optionalString() throws(PackedError) -> String? {
    try flag() ? try string() : nil
  }

  public mutating func integers() throws(PackedError) -> PackedIntegers {
    let count = try integer()
    try need(count * 3)
    defer { position += count * 3 }
    return PackedIntegers(bytes: bytes, start: position, count: count)
  }

  public mutating func strings() throws(PackedError) -> PackedStrings {
    let ends = try integers()
    let count = try integer()
    try need(count)
    guard (ends.last ?? 0) == count else { throw .inconsistent(at: position) }
    defer { position += count }
    return PackedStrings(bytes: bytes, start: position, ends: ends)
  }

  private func need(_ count: Int) throws(PackedError) {
    guard count >= 0, position + count <= bytes.count else { throw .truncated(at: position) }
  }
}

/// Why packed bytes cannot be read.
public enum PackedError: Error, Equatable, Sendable {
  /// The bytes end before the value that starts at this offset.
  case truncated(at: Int)
  /// Two parts that must agree do not.
  case inconsistent(at: Int)
  /// The bytes are of another format or version.
  case foreign
}
