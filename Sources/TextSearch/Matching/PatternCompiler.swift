/// Compiles patterns and concepts into the packed form of `PatternSet`.
public struct PatternCompiler {
  private var keys: [String] = []
  private var numbers: [String: Int] = [:]
  private var code: [Int] = []
  private var starts: [Int] = [0]
  /// For each pattern, the keys of which one must occur.
  private var triggers: [[Int]] = []
  private var phrases: [[(concept: Int, further: [Int])]] = []
  private var frequencies: [Int: Int] = [:]
  private let stemFrequency: (PatternKey) -> Int
  private let thesaurusCount: Int

  /// A named list: its phrases as the keys of their words, none empty.
  public typealias Concept = (name: String, phrases: [[PatternKey]])

  /// - Parameters:
  ///   - thesaurus: groups of words that mean the same; patterns may name them too.
  ///   - concepts: lists for patterns.
  ///   - frequency: how often a stem occurs in ordinary questions; rare keys make good triggers.
  public init(
    thesaurus: [Concept], concepts: [Concept], frequency: @escaping (PatternKey) -> Int
  ) {
    stemFrequency = frequency
    thesaurusCount = thesaurus.count
    for group in thesaurus { _ = number(of: .concept(group.name)) }
    for concept in thesaurus + concepts {
      let name = self.number(of: .concept(concept.name))
      for phrase in concept.phrases {
        let words = phrase.map { number(of: $0) }
        phrases[words[0]].append((name, Array(words.dropFirst())))
        frequencies[name, default: 0] += phrase.map(frequency).min() ?? 0
      }
    }
  }

  /// Adds a pattern; patterns are numbered from 0 in the order of these calls.
  public mutating func add(_ pattern: Pattern) {
    var best: (keys: Set<Int>, cost: Int)?
    for part in pattern.parts {
      let node = encoded(part.node)
      let flags = (part.startsText ? 1 : 0) + (part.endsText ? 2 : 0)
      code += [PatternOperation.part, flags, node.count] + node
      if let required = requiredKeys(part.node) {
        if best == nil || required.cost < best!.cost { best = required }
      }
    }
    starts.append(code.count)
    triggers.append((best?.keys ?? []).sorted())
  }

  public func write(to writer: inout PackedWriter) {
    Vocabulary.write(keys, to: &writer)
    writer.write(code)
    writer.write(starts)
    var byKey = [[Int]](repeating: [], count: keys.count)
    for (pattern, keys) in triggers.enumerated() {
      for key in keys { byKey[key].append(pattern) }
    }
    writer.write(ends(of: byKey.map { $0.count }))
    writer.write(byKey.flatMap { $0 })
    let laidOut = phrases.map { list in
      list.flatMap { [$0.concept, $0.further.count] + $0.further }
    }
    writer.write(ends(of: laidOut.map { $0.count }))
    writer.write(laidOut.flatMap { $0 })
    writer.write(thesaurusCount)
  }

  private func ends(of counts: [Int]) -> [Int] {
    var ends = [0]
    for count in counts { ends.append(ends[ends.count - 1] + count) }
    return ends
  }

  private mutating func number(of key: PatternKey) -> Int {
    if let known = numbers[key.term] { return known }
    let number = keys.count
    keys.append(key.term)
    numbers[key.term] = number
    phrases.append([])
    return number
  }

  private mutating func encoded(_ node: Pattern.Node) -> [Int] {
    switch node {
    case .key(let key):
      return [PatternOperation.key, number(of: key)]
    case .sequence(let nodes):
      let inner = nodes.flatMap { encoded($0) }
      return [PatternOperation.sequence, inner.count] + inner
    case .oneOf(let nodes):
      let inner = nodes.flatMap { encoded($0) }
      return [PatternOperation.oneOf, inner.count] + inner
    case .optional(let node):
      return [PatternOperation.optional] + encoded(node)
    case .gap(let words):
      return [PatternOperation.gap, words]
    }
  }

  /// The cheapest set of keys of which one must occur wherever the node matches; nil where none.
  private mutating func requiredKeys(_ node: Pattern.Node) -> (keys: Set<Int>, cost: Int)? {
    switch node {
    case .key(let key):
      let number = self.number(of: key)
      if case .concept = key { return ([number], frequencies[number] ?? 0) }
      return ([number], stemFrequency(key))
    case .sequence(let nodes):
      var best: (keys: Set<Int>, cost: Int)?
      for node in nodes {
        if let required = requiredKeys(node), best == nil || required.cost < best!.cost {
          best = required
        }
      }
      return best
    case .oneOf(let nodes):
      var all: (keys: Set<Int>, cost: Int) = ([], 0)
      for node in nodes {
        guard let required = requiredKeys(node) else { return nil }
        all.keys.formUnion(required.keys)
        all.cost += required.cost
      }
      return all
    case .optional, .gap:
      return nil
    }
  }
}
