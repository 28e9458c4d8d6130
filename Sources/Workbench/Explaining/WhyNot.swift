public import Conversation
internal import Knowledge
public import KnowledgeAuthoring
internal import TextSearch

/// Why an expected passage or rule did not win a message, and what would let it win.
public struct WhyNot: Sendable {
  public let loss: Loss
  /// The whole tree: the stage, what it saw, and the edits that were tried.
  public let explanation: Explanation
  /// The smallest edit that lets it win; nil where none was found, or none is needed.
  public let edit: KnowledgeEdit?

  /// - Parameters:
  ///   - before: what was said before, turn by turn.
  ///   - expected: the id of a passage or rule.
  ///   - source: the knowledge as it is written, to try edits on; nil to try none. Each try compiles
  ///     the whole knowledge.
  ///   - trying: called before each try, with what is tried.
  /// - Returns: nil where nothing has this id.
  public init?(
    _ message: String, after before: [String], expected: String, guide: Guide,
    source: KnowledgeSource?, trying: (String) -> Void = { _ in }
  ) {
    guard let document = guide.knowledge.document(withID: expected) else { return nil }
    let turn = Self.turn(message, after: before, guide)
    loss = Loss(of: document, in: turn, guide.knowledge)
    var tried: [Explanation] = []
    var found: KnowledgeEdit?
    // Nothing is tried against danger: what it takes must not be talked out of it.
    if loss.stage != .none, loss.stage != .danger, let source {
      let edits = KnowledgeEdit.candidates(
        for: message, expected: expected, missing: loss.missingWords,
        winner: turn.decidingRule(in: guide.knowledge)?.id, in: source)
      for edit in edits where found == nil {
        trying(edit.advice)
        let wins = Self.wins(expected, message, after: before, source, with: edit)
        tried.append(
          Explanation(edit.advice, wins ? "then it wins" : "then it still loses"))
        if wins { found = edit }
      }
    }
    edit = found
    explanation = Explanation(
      "why not \(expected)", loss.stage == .none ? "it won" : "lost by: \(loss.stage.rawValue)",
      children: [loss.explanation] + (tried.isEmpty ? [] : [Explanation("tried", children: tried)])
        + (found.map { [Self.suggestion($0)] } ?? []))
  }

  private static func suggestion(_ edit: KnowledgeEdit) -> Explanation {
    Explanation(
      "smallest edit", edit.advice,
      children: edit.lines.map { line in
        Explanation("line", line.trimmingPrefix { $0 == " " }.description)
      })
  }

  private static func wins(
    _ expected: String, _ message: String, after before: [String], _ source: KnowledgeSource,
    with edit: KnowledgeEdit
  ) -> Bool {
    var edited = source
    edit.apply(&edited)
    var compiler = KnowledgeCompiler(edited)
    let bytes = compiler.compile(hash: "")
    guard !compiler.findings.contains(where: { $0.severity == .error }),
      let knowledge = try? KnowledgeBase(PackedBytes(bytes)),
      let document = knowledge.document(withID: expected)
    else { return false }
    let guide = Guide(knowledge: knowledge)
    let turn = turn(message, after: before, guide)
    return Loss(of: document, in: turn, knowledge).stage == .none && hearsDanger(guide, source)
  }

  /// Whether every example of danger still gets help.
  private static func hearsDanger(_ guide: Guide, _ source: KnowledgeSource) -> Bool {
    source.rules.filter { $0.kind.value == ReplyKind.crisis.name }.flatMap(\.examples).allSatisfy {
      guide.reply(to: $0.value).reply.kind == .crisis
    }
  }

  private static func turn(_ message: String, after before: [String], _ guide: Guide) -> Turn {
    var state = ConversationState()
    for earlier in before { state = guide.reply(to: earlier, after: state).state }
    return Turn(message, after: state, in: guide)
  }
}
