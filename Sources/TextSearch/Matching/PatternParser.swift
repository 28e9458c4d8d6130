/// Reads the notation of `Pattern`.
///
///     word      any word of that stem        =word   exactly that form
///     (a|b c)   one of these                 [a|b]   one of these or nothing
///     <name>    a word or phrase of a list   * **    up to 3, up to 10 words in between
///     ^ $       start, end of the text       A & B   both, in any order
public struct PatternParser {
  private let analyzer: Analyzer
  private let source: [Character]
  private var position = 0

  private init(_ text: String, analyzer: Analyzer) {
    self.analyzer = analyzer
    source = Array(text)
  }

  /// Words are read by the analyzer, so that `don't` and `do not` are the same pattern.
  public static func parse(_ text: String, analyzer: Analyzer) throws(PatternError) -> Pattern {
    var parser = PatternParser(text, analyzer: analyzer)
    return try parser.pattern()
  }

  private mutating func pattern() throws(PatternError) -> Pattern {
    var parts: [Pattern.Part] = []
    repeat {
      skipSpaces()
      let starts = take("^")
      let node = try sequence(until: ["&", "$"])
      let ends = take("$")
      skipSpaces()
      guard node != .sequence([]) else { throw PatternError("is empty", at: position) }
      try checkGaps(node)
      parts.append(.init(node: node, startsText: starts, endsText: ends))
    } while take("&")
    guard position == source.count else {
      throw PatternError("has '\(source[position])' that opens nothing", at: position)
    }
    return Pattern(parts: parts)
  }

  private mutating func sequence(until stops: [Character]) throws(PatternError) -> Pattern.Node {
    var nodes: [Pattern.Node] = []
    while true {
      skipSpaces()
      guard let next = peek, !stops.contains(next), next != "|", next != ")", next != "]" else {
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
      }
      switch next {
      case "(":
        nodes.append(try group(closing: ")"))
      case "[":
        nodes.append(.optional(try group(closing: "]")))
      case "<":
        nodes.append(.key(.concept(try name())))
      case "*":
        position += 1
        nodes.append(.gap(take("*") ? 10 : 3))
      case "=":
        position += 1
        nodes.append(.key(.exact(try word())))
      case "^", "$", "&", ">":
        throw PatternError("has '\(next)' in the middle", at: position)
      default:
        let start = position
        let stems = analyzer.analyze(try word()).tokens.map { Pattern.Node.key(.stem($0.stem)) }
        guard !stems.isEmpty else { throw PatternError("has a mark that is no word", at: start) }
        nodes += stems
      }
    }
  }

  private mutating func group(closing: Character) throws(PatternError) -> Pattern.Node {
    let start = position
    position += 1
    var choices: [Pattern.Node] = []
    repeat {
      let choice = try sequence(until: [])
      guard choice != .sequence([]) else {
        throw PatternError("has an empty choice", at: position)
      }
      choices.append(choice)
    } while take("|")
    guard take(closing) else {
      throw PatternError("has '\(source[start])' without '\(closing)'", at: start)
    }
    return choices.count == 1 ? choices[0] : .oneOf(choices)
  }

  private mutating func name() throws(PatternError) -> String {
    let start = position
    position += 1
    var name = ""
    while let next = peek, next != ">" {
      name.append(next)
      position += 1
    }
    guard take(">"), !name.isEmpty else {
      throw PatternError("has '<' without '>'", at: start)
    }
    return name
  }

  private mutating func word() throws(PatternError) -> String {
    var word = ""
    while let next = peek, !" ()[]|<>*=^$&".contains(next) {
      word.append(next)
      position += 1
    }
    guard !word.isEmpty else { throw PatternError("has '=' without a word", at: position) }
    return word
  }

  /// A gap at an edge would match any neighbour: it says nothing.
  private func checkGaps(_ node: Pattern.Node) throws(PatternError) {
    guard case .sequence(let nodes) = node else {
      if case .gap = node { throw PatternError("is only a gap", at: 0) }
      return
    }
    if case .gap = nodes.first { throw PatternError("begins with a gap", at: 0) }
    if case .gap = nodes.last { throw PatternError("ends with a gap", at: source.count) }
  }

  private var peek: Character? { position < source.count ? source[position] : nil }

  private mutating func skipSpaces() {
    while peek == " " { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    position += 1
    return true
  }
}

/// What is wrong with a pattern, and at which character of it, from 0.
public struct PatternError: Error, Sendable, Equatable {
  public var problem: String
  public var offset: Int

  init(_ problem: String, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
