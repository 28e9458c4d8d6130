internal import Knowledge

/// Puts every example and phrasing to the engine.
enum ReplayCheck {
  static func findings(
    in source: KnowledgeSource, reading: (String) -> KnowledgeCheck.Reading
  ) -> [Finding] {
    let dangerous = Set(source.rules.filter { $0.kind.value == "crisis" }.map(\.id.value))
    var findings: [Finding] = []
    for rule in source.rules {
      findings += faults(of: rule, dangerous, reading)
      for example in rule.counterexamples {
        let result = reading(example.value)
        if result.caught.contains(rule.id.value) {
          findings.append(
            Finding(
              .error, at: example.location,
              "a pattern of the rule '\(rule.id.value)' catches its counterexample "
                + "'\(example.value)'",
              "narrow the pattern, or name what is harmless under 'unless:'"))
        } else if result.rule == rule.id.value {
          findings.append(
            Finding(
              .warning, of: .counterexamples, at: example.location,
              "the rule '\(rule.id.value)' decides about its counterexample '\(example.value)'",
              "see why: neuregen explain '\(example.value)'"))
        }
      }
    }
    return findings + source.phrasings.compactMap { answeredOtherwise($0, reading) }
  }

  /// What goes wrong with the examples of a rule: an error where danger is missed, or named by a
  /// pattern where there is none, or where a rule that only patterns speak for is not met; one warning
  /// for all that get another kind of reply.
  private static func faults(
    of rule: SourceRule, _ dangerous: Set<String>, _ reading: (String) -> KnowledgeCheck.Reading
  ) -> [Finding] {
    let id = rule.id.value
    var findings: [Finding] = []
    var astray: [(example: Located<String>, kind: ReplyKind)] = []
    for example in rule.examples {
      let result = reading(example.value)
      func report(_ problem: String, _ remedy: String) {
        findings.append(Finding(.error, at: example.location, problem, remedy))
      }
      if rule.kind.value != "crisis", result.kind == .crisis,
        let danger = result.caught.first(where: dangerous.contains)
      {
        report(
          "the rule of danger '\(danger)' takes this example of '\(id)'",
          "narrow it if the message is harmless; else move the example there")
      } else if rule.follow != nil || rule.asks != nil {
        if !result.caught.contains(id) {
          report(
            "the rule '\(id)' does not catch its example",
            "extend a pattern under 'match:', or see whether 'unless:' or 'without:' stops it")
        }
      } else if rule.kind.value == "crisis", result.kind != .crisis {
        report(
          "this example of '\(id)' gets no help, but \(result.kind.name)",
          "add sayings like it, or a pattern under 'match:'")
      } else if result.kind.name != rule.kind.value {
        astray.append((example, result.kind))
      }
    }
    if let first = astray.first {
      findings.append(
        Finding(
          .warning, of: .examples, at: first.example.location,
          "\(astray.count) of the \(rule.examples.count) examples of '\(id)' get another kind of "
            + "reply, first this one, \(first.kind.name)",
          "see why: neuregen explain '\(first.example.value)'"))
    }
    return findings
  }

  /// One finding for a passage: phrasings are many, and some are asked for by two passages rightly.
  private static func answeredOtherwise(
    _ list: SourcePhrasings, _ reading: (String) -> KnowledgeCheck.Reading
  ) -> Finding? {
    let id = list.passage.value
    let others = list.questions.map { (question: $0, result: reading($0.value)) }.filter {
      $0.result.passage != id
    }
    guard let first = others.first else { return nil }
    let instead = first.result.passage.map { "'\($0)'" } ?? first.result.kind.name
    return Finding(
      .warning, of: .phrasings, at: first.question.location,
      "\(others.count) of the \(list.questions.count) phrasings of '\(id)' are answered otherwise, "
        + "first this one, by \(instead)",
      "see why: neuregen explain --expect \(id) '\(first.question.value)'")
  }
}
