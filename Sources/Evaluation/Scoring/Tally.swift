/// So many of so many.
public struct Tally: Sendable, Equatable {
  public private(set) var hits = 0
  public private(set) var total = 0

  public init(hits: Int = 0, of total: Int = 0) {
    self.hits = hits
    self.total = total
  }

  public mutating func add(_ isHit: Bool) {
    total += 1
    if isHit { hits += 1 }
  }

  /// The share, in thousandths, rounded; nil of nothing.
  public var share: Int? {
    total == 0 ? nil : (hits * 2000 + total) / (total * 2)
  }

  /// The 95 % interval of the share, in thousandths: Wilson's score interval (1927), which holds for
  /// small numbers and shares near 0 and 1 too; nil of nothing.
  public var interval: ClosedRange<Int>? {
    guard total > 0 else { return nil }
    let (count, share, z) = (Double(total), Double(hits) / Double(total), 1.96)
    let centre = share + z * z / (2 * count)
    let reach = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 1 + z * z / count
    let low = max(0, (centre - reach) / scale)
    let high = min(1, (centre + reach) / scale)
    return Int((low * 1000).rounded())...Int((high * 1000).rounded())
  }
}
