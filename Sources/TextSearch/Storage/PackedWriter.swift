/// Writes the packed form that indexes and knowledge ship in.
///
/// Every byte is 7-bit ASCII, except inside strings, which are UTF-8. The whole is therefore valid
/// UTF-8 and can stand in a string literal of the executable or in a static file of a website.
/// An integer takes three bytes of seven bits each, least significant first: 0...2,097,151.
public struct PackedWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  /// The largest integer that the packed form can hold.
  public static let largestInteger = 1 << 21 - 1

  public init() {}

  /// Adds what another writer wrote.
  public mutating func append(_ other: PackedWriter) {
    bytes += other.bytes
  }

  public mutating func write(_ value: Int) {
    precondition(value >= 0 && value <= Self.largestInteger, "integer outside the packed range")
    bytes.append(UInt8(value & 0x7F))
    bytes.append(UInt8(value >> 7 & 0x7F))
    bytes.append(UInt8(value >> 14 & 0x7F))
  }

  public mutating func write(_ flag: Bool) {
    write(flag ? 1 : 0)
  }

  public mutating func write(_ text: String) {
    let utf8 = Array(text.utf8)
    write(utf8.count)
    bytes.append(contentsOf: utf8)
  }

  public mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  public mutating func write(_ values: [Int]) {
    write(values.count)
    for value in values { write(value) }
  }

  /// Strings are laid down as their end offsets and one run of text, so that a reader finds any of
  /// them without walking the others.
  public mutating func write(_ strings: [String]) {
    var ends: [Int] = []
    var text: [UInt8] = []
    for string in strings {
      text.append(contentsOf: Array(string.utf8))
      ends.append(text.count)
    }
    write(ends)
    write(text.count)
    bytes.append(contentsOf: text)
  }
}
