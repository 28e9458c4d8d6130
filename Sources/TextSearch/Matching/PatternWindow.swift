/// Up to 63 words of a text as bit masks: for each key, the places where it stands.
///
/// Sentences are kept apart by an empty place, which no gap crosses.
struct PatternWindow {
  /// For each place, the token there, or nil between sentences.
  private(set) var tokens: [Int?]
  /// Places that hold a word.
  let occupied: UInt64
  let startsText: Bool
  let endsText: Bool

  static let capacity = 63
  /// Words that two windows of one long sentence share, so that no match is cut in two.
  static let overlap = 20

  init(tokens: [Int?], startsText: Bool, endsText: Bool) {
    self.tokens = tokens
    self.startsText = startsText
    self.endsText = endsText
    var occupied: UInt64 = 0
    for (place, token) in tokens.enumerated() where token != nil { occupied |= 1 << UInt64(place) }
    self.occupied = occupied
  }

  /// Lays a text out in windows. Linear in the text.
  static func windows(over text: AnalyzedText) -> [PatternWindow] {
    var layouts: [[Int?]] = []
    var current: [Int?] = []
    for sentence in text.sentences where !sentence.tokens.isEmpty {
      let gap = current.isEmpty ? 0 : 1
      if current.count + gap + sentence.tokens.count > capacity {
        if !current.isEmpty { layouts.append(current) }
        current = []
      } else if gap == 1 {
        current.append(nil)
      }
      var rest = sentence.tokens
      while rest.count > capacity {
        layouts.append(rest.prefix(capacity).map { $0 })
        rest = rest.dropFirst(capacity - overlap)
      }
      current += rest.map { $0 }
    }
    if !current.isEmpty { layouts.append(current) }
    return layouts.enumerated().map { number, layout in
      PatternWindow(
        tokens: layout, startsText: number == 0, endsText: number == layouts.count - 1)
    }
  }
}
