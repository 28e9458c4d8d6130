public import Knowledge

extension Transcript {
  /// Whether the knowledge has all passages, rules, works and crisis lines that are named here: a
  /// slip of the pen is no difference of a reply, and a ban on nothing would always be kept.
  ///
  /// - Parameter sparingRecorded: whether names that were recorded are let be, since what is replied
  ///   now may take their place.
  /// - Throws: a fault for each name that the knowledge has not, the first fifty of them.
  public func checkNames(
    in knowledge: KnowledgeBase, sparingRecorded: Bool = false
  ) throws(TranscriptFaults) {
    let expectations = exchanges.flatMap(\.expectations).filter {
      !($0.isRecorded && sparingRecorded)
    }
    let faults = expectations.flatMap { expectation in
      expectation.demand.names(in: knowledge).flatMap { names in
        names.ids.filter { !names.known.contains($0) }.map { id in
          TranscriptFault(
            at: expectation.place, "the knowledge has no \(names.sort) '\(id.prefix(60))'",
            Self.remedy(for: id, among: names.known, isRecorded: expectation.isRecorded))
        }
      }
    }
    guard faults.isEmpty else { throw TranscriptFaults(Array(faults.prefix(50))) }
  }

  private static func remedy(
    for id: String, among known: [String], isRecorded: Bool
  ) -> String {
    let near = NearestName.of(id, among: known).map { "did you mean '\($0)'?" }
    guard isRecorded else { return near ?? "'neuregen knowledge list' shows all of them" }
    return (near.map { $0 + " " } ?? "") + "'neuregen test --accept' takes what is replied now"
  }
}

extension Expectation.Demand {
  /// The ids that it names, of which sort, and all that there are.
  fileprivate func names(
    in knowledge: KnowledgeBase
  ) -> [(sort: String, ids: [String], known: [String])] {
    let passages = knowledge.passages.map(\.id)
    let works = knowledge.references.map(\.id)
    switch self {
    case .rule(let id):
      return [("rule", [id].compactMap { $0 }, knowledge.rules.map(\.id))]
    case .passages(let ids), .related(let ids), .neverOffers(let ids):
      return [("passage", ids, passages)]
    case .references(let ids): return [("work", ids, works)]
    case .neverCites(let ids): return [("passage or work", ids, passages + works)]
    case .contacts(let ids): return [("crisis line", ids, knowledge.contacts.map(\.id))]
    case .text, .kind, .booking, .says, .neverSays: return []
    }
  }
}
