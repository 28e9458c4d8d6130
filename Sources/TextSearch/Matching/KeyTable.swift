/// From keys to numbers, for the few keys that occur in one window: open addressing, linear probing,
/// at most half full. Quicker than a dictionary, whose hash guards against attacks that small whole
/// numbers of our own making need not fear.
struct KeyTable {
  /// Keys plus 1; 0 where a slot is free.
  private var keys = [Int](repeating: 0, count: 64)
  private var values = [Int](repeating: 0, count: 64)
  private var count = 0

  /// The number of a key, or nil.
  subscript(key: Int) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[slot]
  }

  mutating func set(_ value: Int, for key: Int) {
    var slot = slot(of: key)
    if keys[slot] == 0 {
      if (count + 1) * 2 > keys.count {
        grow()
        slot = self.slot(of: key)
      }
      keys[slot] = key + 1
      count += 1
    }
    values[slot] = value
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming 3, section 6.4).
  private func slot(of key: Int) -> Int {
    let mask = keys.count - 1
    var slot =
      Int(truncatingIfNeeded: UInt32(truncatingIfNeeded: key) &* 2_654_435_769 >> 16) & mask
    while keys[slot] != 0, keys[slot] != key + 1 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [Int](repeating: 0, count: oldKeys.count * 2)
    values = keys
    for (slot, key) in oldKeys.enumerated() where key != 0 {
      let place = self.slot(of: key - 1)
      keys[place] = key
      values[place] = oldValues[slot]
    }
  }
}
