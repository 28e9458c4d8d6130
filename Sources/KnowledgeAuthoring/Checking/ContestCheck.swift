internal import TextSearch

/// Messages that two parts of the knowledge claim: in the same words a phrasing of a passage and what
/// a rule is for, or what danger is and is not.
///
/// A phrasing that is a counterexample is none: that a passage answers it is one more reason why the
/// rule does not. Nor is what follow-ups and kinds of questions are shown by, which decide nothing.
struct ContestCheck {
  private let source: KnowledgeSource
  private let analyzer: Analyzer

  /// A message, and what it is said to be for.
  private struct Claim {
    var owner: String
    var kind: String
    var text: Located<String>

    var place: String { "\(text.location.file):\(text.location.line)" }
  }

  init(_ source: KnowledgeSource, analyzer: Analyzer) {
    self.source = source
    self.analyzer = analyzer
  }

  func findings() -> [Finding] {
    let kinds = Dictionary(
      source.rules.map { ($0.id.value, $0.kind.value) }, uniquingKeysWith: { first, _ in first })
    var meant: [String: [Claim]] = [:]
    var twins: [(key: String, claim: Claim)] = []
    func add(_ owner: String, for texts: [Located<String>], notFor others: [Located<String>]) {
      guard let kind = kinds[owner], kind != "answer" else { return }
      for text in texts {
        meant[key(of: text), default: []].append(Claim(owner: owner, kind: kind, text: text))
      }
      twins += others.map { (key(of: $0), Claim(owner: owner, kind: kind, text: $0)) }
    }
    for rule in source.rules {
      add(rule.id.value, for: rule.examples, notFor: rule.counterexamples)
    }
    for sayings in source.sayings {
      add(sayings.rule.value, for: sayings.like, notFor: sayings.unlike)
    }
    meant[""] = nil
    return stolen(from: meant) + contradicted(twins, by: meant)
  }

  private func key(of text: Located<String>) -> String {
    PhrasingKey.key(of: text.value, analyzer: analyzer)
  }

  /// Phrasings in the words of what a rule is for.
  private func stolen(from meant: [String: [Claim]]) -> [Finding] {
    source.phrasings.flatMap { list in
      list.questions.compactMap { question in
        guard let claims = meant[key(of: question)],
          let claim = claims.first(where: { $0.kind == "crisis" }) ?? claims.first
        else { return nil }
        let isDanger = claim.kind == "crisis"
        return Finding(
          isDanger ? .error : .warning, of: .contested, at: question.location,
          "'\(question.value)' asks for '\(list.passage.value)' here, and for '\(claim.owner)' at "
            + claim.place,
          isDanger
            ? "delete it here: in danger people need help first"
            : "delete it where it fits less; as it stands the passage answers")
      }
    }
  }

  /// What is said not to be for a rule, in the words of what is for it; among rules of danger, for
  /// any of them, since a twin teaches that it is no danger at all.
  private func contradicted(
    _ twins: [(key: String, claim: Claim)], by meant: [String: [Claim]]
  ) -> [Finding] {
    twins.compactMap { key, twin in
      let claim = meant[key]?.first { other in
        other.owner == twin.owner || (twin.kind == "crisis" && other.kind == "crisis")
      }
      guard let claim else { return nil }
      return Finding(
        .error, of: .contested, at: twin.text.location,
        "'\(twin.text.value)' is not for '\(twin.owner)' here, and for '\(claim.owner)' at "
          + claim.place,
        "delete it where it is wrong")
    }
  }
}
