public import KnowledgeAuthoring

/// A conversation that is put to a guide, to see what it replies.
public struct Probe: Sendable {
  /// Where it comes from; conversations that staff wrote come first.
  public enum Origin: Int, Sendable, CaseIterable {
    case transcript, question, example, phrasing

    public var name: String {
      switch self {
      case .transcript: "transcript"
      case .question: "labelled question"
      case .example: "example"
      case .phrasing: "phrasing"
      }
    }
  }

  public var origin: Origin
  /// `file:line`, as people find it.
  public var place: String
  /// What the visitor says, turn by turn.
  public var turns: [String]

  public init(_ origin: Origin, at place: String, turns: [String]) {
    self.origin = origin
    self.place = place
    self.turns = turns
  }
}

extension Probe {
  /// What a knowledge folder says people ask: its phrasings, and the examples, counterexamples and
  /// sayings of its rules.
  ///
  /// - Parameter folder: put before the files' names.
  public static func registered(in source: KnowledgeSource, folder: String) -> [Probe] {
    func probe(_ origin: Origin, _ text: Located<String>) -> Probe {
      Probe(
        origin, at: "\(folder)/\(text.location.file):\(text.location.line)", turns: [text.value])
    }
    let examples = source.rules.flatMap { $0.examples + $0.counterexamples }
    let sayings = source.sayings.flatMap { $0.like + $0.unlike }
    return (examples + sayings).map { probe(.example, $0) }
      + source.phrasings.flatMap(\.questions).map { probe(.phrasing, $0) }
  }
}
