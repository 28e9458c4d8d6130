internal import Knowledge

/// Puts every example and phrasing to the engine.
enum ReplayCheck {
  static func findings(
    in source: KnowledgeSource, reading: (String) -> KnowledgeCheck.Reading
  ) -> [Finding] {
    let crisisRules = Set(source.rules.filter { $0.kind.value == "crisis" }.map(\.id.value))
    var findings: [Finding] = []
    for rule in source.rules {
      for example in rule.examples {
        let result = reading(example.value)
        if let finding = fault(in: result, for: example, of: rule, crisisRules) {
          findings.append(finding)
        }
      }
      for example in rule.counterexamples
      where reading(example.value).caught.contains(rule.id.value) {
        findings.append(
          Finding(
            .error, at: example.location,
            "the rule '\(rule.id.value)' catches its counterexample",
            "narrow the pattern, or name what is harmless under 'unless:'"))
      }
    }
    return findings + source.phrasings.compactMap { answeredOtherwise($0, reading) }
  }

  private static func fault(
    in result: KnowledgeCheck.Reading, for example: Located<String>, of rule: SourceRule,
    _ crisisRules: Set<String>
  ) -> Finding? {
    let id = rule.id.value
    guard result.caught.contains(id) else {
      return Finding(
        .error, at: example.location, "the rule '\(id)' does not catch its example",
        "extend a pattern under 'match:', or see whether 'unless:' or 'without:' stops it")
    }
    if !crisisRules.contains(id), let crisis = result.caught.first(where: crisisRules.contains) {
      return Finding(
        .error, at: example.location,
        "the crisis rule '\(crisis)' takes this example of '\(id)'",
        "narrow the crisis rule if the message is harmless; else move the example there")
    }
    guard rule.follow == nil, rule.asks == nil, result.kind.name != rule.kind.value else {
      return nil
    }
    return Finding(
      .warning, at: example.location,
      "this example of '\(id)' gets the reply of kind \(result.kind.name), not \(rule.kind.value)",
      "see why: neuregen explain '\(example.value)'")
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
      .warning, at: first.question.location,
      "\(others.count) of the \(list.questions.count) phrasings of '\(id)' are answered otherwise, "
        + "first this one, by \(instead)",
      "see why: neuregen explain --expect \(id) '\(first.question.value)'")
  }
}
