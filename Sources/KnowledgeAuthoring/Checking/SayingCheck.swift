internal import Knowledge

/// Sayings belong to a rule, and most of them should get its kind of reply.
enum SayingCheck {
  static func findings(in source: KnowledgeSource) -> [Finding] {
    let kinds = kinds(of: source)
    return source.sayings.filter { kinds[$0.rule.value] == nil }.map { sayings in
      let nearest = NearestName.of(sayings.rule.value, among: kinds.keys.sorted())
      return Finding(
        .error, at: sayings.rule.location, "no rule has the id '\(sayings.rule.value)'",
        nearest.map { "did you mean '\($0)'?" } ?? "use an id of rules/ or topics/")
    }
  }

  /// Of so many sayings, in percent, one may get another reply before the list is found faulty: what
  /// is learnt from all need not fit each.
  private static let mostAstray = 25

  /// One finding for a list in which too many go astray.
  static func findings(
    in source: KnowledgeSource, reading: (String) -> KnowledgeCheck.Reading
  ) -> [Finding] {
    let kinds = kinds(of: source)
    return source.sayings.flatMap { sayings -> [Finding] in
      guard let kind = kinds[sayings.rule.value] else { return [] }
      let id = sayings.rule.value
      return [
        finding(
          sayings.like.filter { reading($0.value).kind.name != kind }, of: sayings.like.count,
          "sayings of '\(id)' get another kind of reply"),
        finding(
          sayings.unlike.filter { reading($0.value).kind.name == kind }, of: sayings.unlike.count,
          "twins of '\(id)' get its kind of reply"),
      ].compactMap { $0 }
    }
  }

  private static func finding(
    _ wrong: [Located<String>], of count: Int, _ problem: String
  ) -> Finding? {
    guard let first = wrong.first, wrong.count * 100 > count * mostAstray else { return nil }
    return Finding(
      .warning, of: .sayings, at: first.location,
      "\(wrong.count) of the \(count) \(problem), first this one",
      "see why: neuregen explain '\(first.value)'")
  }

  /// The kind of each rule, by its id.
  private static func kinds(of source: KnowledgeSource) -> [String: String] {
    Dictionary(
      source.rules.map { ($0.id.value, $0.kind.value) }, uniquingKeysWith: { first, _ in first })
  }
}
