/// Two numbers in one packed integer: the lower takes as many bits as its range needs.
///
/// Taken apart by a shift and a mask, where a factor would need a division for every posting and
/// weight of a turn.
struct NumberPair: Sendable {
  private let bits: Int

  /// - Parameter lowerCount: the lower number is in `0..<lowerCount`.
  init(lowerCount: Int) {
    var bits = 0
    while 1 << bits < lowerCount { bits += 1 }
    self.bits = bits
  }

  /// The largest higher number for which a packed integer has room.
  var largestHigher: Int { PackedWriter.largestInteger >> bits }

  /// - Precondition: the higher number is not negative; `PackedWriter` refuses a pair that is too
  ///   large for one packed integer.
  func packed(_ higher: Int, _ lower: Int) -> Int { higher << bits | lower }

  @inline(__always)
  func higher(_ packed: Int) -> Int { packed >> bits }

  @inline(__always)
  func lower(_ packed: Int) -> Int { packed & (1 << bits - 1) }
}
