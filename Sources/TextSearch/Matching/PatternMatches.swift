/// The matches of a pattern set in one text.
public struct PatternMatches {
  private let set: PatternSet
  private let windows: [Occurrences]

  /// Finds where each key stands. Linear in the text.
  public init(of set: PatternSet, in text: AnalyzedText) {
    self.set = set
    let keys = text.tokens.map { token in Self.keys(of: token, in: set.keys) }
    windows = PatternWindow.windows(over: text).map { Occurrences($0, keys: keys, set: set) }
  }

  private static func keys(of token: Token, in vocabulary: Vocabulary) -> [Int] {
    var keys: [Int] = []
    if let stem = vocabulary.number(of: token.stem) { keys.append(stem) }
    if let exact = vocabulary.number(of: "=" + token.word) { keys.append(exact) }
    for alternative in token.alternatives {
      if let stem = vocabulary.number(of: alternative) { keys.append(stem) }
      if let exact = vocabulary.number(of: "=" + alternative) { keys.append(exact) }
    }
    return keys
  }

  /// Patterns that may match, in ascending order: those whose rarest key occurs.
  public func candidates() -> [Int] {
    var found: [Int] = []
    for window in windows {
      for key in window.presentKeys {
        found += set.triggered[set.triggerStarts[key]..<set.triggerStarts[key + 1]]
      }
    }
    found.sort()
    var distinct: [Int] = []
    for pattern in found where distinct.last != pattern { distinct.append(pattern) }
    return distinct
  }

  /// The places of a concept's words and phrases, as token ranges in order of their start.
  public func spans(ofConcept name: String) -> [Range<Int>] {
    guard let key = set.keys.number(of: PatternKey.concept(name).term) else { return [] }
    return windows.flatMap { $0.spans(ofKey: key) }
  }

  /// The thesaurus groups that the text uses, with their places, by group and place.
  func thesaurusSpans() -> [(name: String, span: Range<Int>)] {
    var found: [(key: Int, span: Range<Int>)] = []
    for window in windows {
      for key in window.presentKeys where key < set.thesaurusCount {
        found += window.spans(ofKey: key).map { (key, $0) }
      }
    }
    found.sort { ($0.key, $0.span.lowerBound) < ($1.key, $1.span.lowerBound) }
    return found.map { (set.keys[$0.key], $0.span) }
  }

  /// Whether every part of a pattern matches somewhere. Takes no memory: most candidates fail here.
  public func matches(_ pattern: Int) -> Bool {
    var counter = set.starts[pattern]
    let end = set.starts[pattern + 1]
    while counter < end {
      let flags = set.code[counter + 1]
      let length = set.code[counter + 2]
      var isFound = false
      for window in windows where window.matches(node: counter + 3, flags: flags, code: set.code) {
        isFound = true
        break
      }
      guard isFound else { return false }
      counter += 3 + length
    }
    return true
  }

  /// For each part of a pattern, the shortest match from each start, as token ranges; nil where a
  /// part does not match at all.
  public func spans(of pattern: Int) -> [[Range<Int>]]? {
    guard matches(pattern) else { return nil }
    var parts: [[Range<Int>]] = []
    var counter = set.starts[pattern]
    let end = set.starts[pattern + 1]
    while counter < end {
      let flags = set.code[counter + 1]
      let length = set.code[counter + 2]
      let node = counter + 3
      let spans = windows.flatMap { $0.spans(ofNode: node, flags: flags, code: set.code) }
      guard !spans.isEmpty else { return nil }
      parts.append(spans)
      counter = node + length
    }
    return parts
  }
}

/// Where each key stands in one window.
private struct Occurrences {
  private let window: PatternWindow
  private(set) var presentKeys: [Int] = []
  /// For each key that occurs, the first of its entries.
  private var first = KeyTable()
  private var entries: [Entry] = []

  private struct Entry {
    /// Words that one occurrence takes.
    var length: Int
    var places: UInt64
    var next: Int
  }

  init(_ window: PatternWindow, keys: [[Int]], set: PatternSet) {
    self.window = window
    for (place, token) in window.tokens.enumerated() {
      guard let token else { continue }
      for key in keys[token] { add(key, at: place, length: 1) }
      for key in keys[token] {
        addPhrases(beginningWith: key, at: place, keys: keys, set: set)
      }
    }
  }

  private mutating func addPhrases(
    beginningWith key: Int, at place: Int, keys: [[Int]], set: PatternSet
  ) {
    var index = set.phraseStarts[key]
    let end = set.phraseStarts[key + 1]
    while index < end {
      let concept = set.phrases[index]
      let further = set.phrases[index + 1]
      var matches = place + further < window.tokens.count && index != set.passedOver
      var offset = 0
      while matches, offset < further {
        let wanted = set.phrases[index + 2 + offset]
        if let token = window.tokens[place + 1 + offset] {
          matches = keys[token].contains(wanted)
        } else {
          matches = false
        }
        offset += 1
      }
      if matches { add(concept, at: place, length: further + 1) }
      index += 2 + further
    }
  }

  private mutating func add(_ key: Int, at place: Int, length: Int) {
    var index = first[key] ?? -1
    if index == -1 { presentKeys.append(key) }
    while index != -1 {
      if entries[index].length == length {
        entries[index].places |= 1 << UInt64(place)
        return
      }
      index = entries[index].next
    }
    entries.append(Entry(length: length, places: 1 << UInt64(place), next: first[key] ?? -1))
    first.set(entries.count - 1, for: key)
  }

  func spans(ofKey key: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for place in window.tokens.indices {
      let ends = advance(1 << UInt64(place), over: key)
      if let span = span(from: place, to: ends) { spans.append(span) }
    }
    return spans
  }

  /// Places where a part may begin: none where it must begin the text and this window does not.
  private func starts(_ flags: Int) -> UInt64 {
    flags & 1 == 0 ? window.occupied : window.startsText ? 1 : 0
  }

  /// The place behind the last word.
  private var wholeEnd: UInt64 { 1 << UInt64(window.tokens.count) }

  func matches(node: Int, flags: Int, code: PackedIntegers) -> Bool {
    let starts = starts(flags)
    guard starts != 0 else { return false }
    var ends = self.ends(ofNode: node, from: starts, code: code).ends
    if flags & 2 != 0 { ends &= window.endsText ? wholeEnd : 0 }
    return ends != 0
  }

  func spans(ofNode node: Int, flags: Int, code: PackedIntegers) -> [Range<Int>] {
    let starts = starts(flags)
    guard matches(node: node, flags: flags, code: code) else { return [] }
    var spans: [Range<Int>] = []
    for place in window.tokens.indices where starts >> UInt64(place) & 1 == 1 {
      var ends = self.ends(ofNode: node, from: 1 << UInt64(place), code: code).ends
      if flags & 2 != 0 { ends &= wholeEnd }
      if let span = span(from: place, to: ends) { spans.append(span) }
    }
    return spans
  }

  private func span(from place: Int, to ends: UInt64) -> Range<Int>? {
    let end = ends.trailingZeroBitCount
    guard ends != 0, end > place, let from = window.tokens[place], let to = window.tokens[end - 1]
    else { return nil }
    return from..<to + 1
  }

  /// Places right behind a match that begins at one of `starts`, and where the next node begins.
  private func ends(
    ofNode node: Int, from starts: UInt64, code: PackedIntegers
  ) -> (ends: UInt64, next: Int) {
    switch code[node] {
    case PatternOperation.key:
      return (advance(starts, over: code[node + 1]), node + 2)
    case PatternOperation.sequence:
      let end = node + 2 + code[node + 1]
      var places = starts
      var child = node + 2
      while child < end, places != 0 {
        (places, child) = ends(ofNode: child, from: places, code: code)
      }
      return (places, end)
    case PatternOperation.oneOf:
      let end = node + 2 + code[node + 1]
      var places: UInt64 = 0
      var child = node + 2
      while child < end {
        let choice = ends(ofNode: child, from: starts, code: code)
        places |= choice.ends
        child = choice.next
      }
      return (places, end)
    case PatternOperation.optional:
      let inner = ends(ofNode: node + 1, from: starts, code: code)
      return (starts | inner.ends, inner.next)
    default:  // PatternOperation.gap
      var places = starts
      var reached = starts
      for _ in 0..<code[node + 1] {
        reached = (reached & window.occupied) << 1
        places |= reached
      }
      return (places, node + 2)
    }
  }

  private func advance(_ starts: UInt64, over key: Int) -> UInt64 {
    var places: UInt64 = 0
    var index = first[key] ?? -1
    while index != -1 {
      places |= (starts & entries[index].places) << UInt64(entries[index].length)
      index = entries[index].next
    }
    return places
  }
}
