public import Knowledge
internal import TextSearch

/// Everything that is looked at before knowledge may be shipped.
///
/// What the files say is checked here; what a visitor would get for an example needs the engine,
/// which this module does not know and is therefore handed in.
public enum KnowledgeCheck {
  /// What the engine makes of a message that opens a talk.
  public struct Reading: Sendable {
    /// Ids of the rules of which a pattern catches the message.
    public var caught: [String]
    /// Id of the rule that decided what is said.
    public var rule: String?
    public var kind: ReplyKind
    /// Id of the passage that answers first.
    public var passage: String?

    public init(caught: [String], rule: String? = nil, kind: ReplyKind, passage: String?) {
      self.caught = caught
      self.rule = rule
      self.kind = kind
      self.passage = passage
    }
  }

  /// Makes a reader of messages out of knowledge.
  public typealias Engine = (KnowledgeBase) -> (String) -> Reading

  /// All findings, by file, line and column. Takes time in proportion to the knowledge; every
  /// example and phrasing is one turn of the engine.
  ///
  /// Examples are replayed only where the knowledge compiles without an error, since half a set of
  /// patterns would blame the examples.
  public static func findings(in compiled: CompiledKnowledge, engine: Engine) -> [Finding] {
    let source = compiled.source
    var findings = compiled.findings
    findings += IdentityCheck.findings(in: source)
    findings += PassageCheck.findings(in: source)
    findings += RuleCheck.findings(in: source)
    findings += HelpCheck.findings(in: source)
    findings += SayingCheck.findings(in: source)
    findings += SentenceCheck.findings(in: source)
    findings += DraftCheck.findings(in: source)
    findings += DraftCheck.eased(
      ClaimCheck.findings(in: source, files: compiled.files) + ReadingCheck.findings(in: source),
      in: source)
    do {
      let knowledge = try KnowledgeBase(PackedBytes(compiled.bytes))
      let analyzer = Analyzer(lexicon: knowledge.lexicon, corrects: false)
      findings += PhrasingCheck.findings(in: source, analyzer: analyzer)
      findings += ContestCheck(source, analyzer: analyzer).findings()
      if compiled.isUsable {
        let reading = engine(knowledge)
        findings += ReplayCheck.findings(in: source, reading: reading)
        findings += SayingCheck.findings(in: source, reading: reading)
      }
    } catch {
      findings.append(
        Finding(
          .error, at: SourceLocation(file: "guide.yaml", line: 1, column: 1),
          "the compiled knowledge cannot be read back: \(error)",
          "report this as a fault of the compiler"))
    }
    return sorted(findings)
  }

  /// By place, each once: two checks may stumble over one fault.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.enumerated().sorted { one, other in
      let (a, b) = (one.element.location, other.element.location)
      return (a.file, a.line, a.column, one.offset) < (b.file, b.line, b.column, other.offset)
    }
    .map(\.element)
    return sorted.enumerated().filter { !sorted[..<$0.offset].suffix(8).contains($0.element) }
      .map(\.element)
  }
}
