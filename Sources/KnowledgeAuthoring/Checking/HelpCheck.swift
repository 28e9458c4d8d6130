/// Who is in danger must learn from the words alone whom to reach: contacts may be read past, and a
/// rule is easily softened one sentence at a time.
enum HelpCheck {
  static func findings(in source: KnowledgeSource) -> [Finding] {
    let lines = Dictionary(
      source.contacts.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    return source.rules.filter { $0.kind.value == "crisis" }.flatMap { rule -> [Finding] in
      let reply = rule.reply.flatMap { source.replies[$0.value] }
      let named = rule.contacts + (reply?.contacts ?? [])
      let contacts = named.compactMap { lines[$0.value] }
      // A misspelt name is found when compiling.
      guard contacts.count == named.count else { return [] }
      var findings: [Finding] = []
      func report(_ location: SourceLocation, _ problem: String, _ remedy: String) {
        findings.append(Finding(.error, of: .help, at: location, problem, remedy))
      }
      guard !contacts.isEmpty else {
        report(
          rule.id.location, "the rule '\(rule.id.value)' names no one who can help",
          "add 'contacts:' to the rule or to its reply")
        return findings
      }
      if contacts.allSatisfy({ $0.numbers.isEmpty }) {
        report(
          named[0].location,
          "the rule '\(rule.id.value)' names no one who can be called or texted",
          "add a crisis line with a number to its 'contacts:'")
        return findings
      }
      guard let say = reply?.say ?? rule.say else { return findings }
      // Rules that share a reply share its fault, which is told once.
      let name = reply.map { "the reply '\($0.name.value)'" } ?? "the rule '\(rule.id.value)'"
      let text = SpokenNumbers(in: say.value)
      let ways = contacts.map(\.ways)
      if !ways.joined().contains(where: text.names) {
        report(
          say.location, "\(name) says no way to get help",
          "say whom to call or text, as \(Self.list(ways.joined()))")
      } else if let first = ways.first, !first.contains(where: text.names) {
        report(
          say.location,
          "\(name) does not say how to reach its first contact, '\(contacts[0].id.value)'",
          "say it, as \(Self.list(first)), or put first the one whom it names")
      }
      return findings
    }
  }

  private static func list(_ ways: some Sequence<String>) -> String {
    var known: Set<String> = []
    return ways.filter { known.insert($0).inserted }.map { "'\($0)'" }.joined(separator: " or ")
  }
}

extension SourceContact {
  /// Numbers to call or to text, in that order, without what is dialled or written besides.
  fileprivate var numbers: [String] {
    [call, text].compactMap { $0 }.flatMap { SpokenNumbers(in: $0.value).all }
  }

  /// What a text may hold to say how it is reached: a number, or the name of its site.
  fileprivate var ways: [String] {
    let site = url.map { address in
      let host = address.value.split(separator: "/").first { $0.contains(".") } ?? ""
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
    return numbers + [site].compactMap { $0 }.filter { !$0.isEmpty }
  }
}
