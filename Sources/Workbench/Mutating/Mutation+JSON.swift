internal import Knowledge
internal import KnowledgeAuthoring
public import Rendering

extension Mutation {
  /// `{"mutants", "noticed", "score", "operations": […], "unnoticed": […]}`; the score has three
  /// decimals.
  public var json: JSON {
    .object([
      ("mutants", .number(results.count)),
      ("noticed", .number(noticed)),
      ("score", .decimal(score, places: 3)),
      (
        "operations",
        .array(
          Mutant.Operation.allCases.map { operation in
            let results = results.filter { $0.mutant.operation == operation }
            return .object([
              ("operation", .string(operation.rawValue)), ("mutants", .number(results.count)),
              ("noticed", .number(results.count { $0.noticedBy != nil })),
              ("without_effect", .number(withoutEffect[operation] ?? 0)),
            ])
          })
      ),
      ("unnoticed", .array(results.filter { $0.noticedBy == nil }.map(Self.json))),
    ])
  }

  private static func json(of result: Result) -> JSON {
    let mutant = result.mutant
    return .object([
      ("operation", .string(mutant.operation.rawValue)), ("part", .string(mutant.part)),
      ("kind", .string(mutant.ruleKind?.name)),
      ("file", .string(mutant.location?.file)),
      ("line", mutant.location.map { .number($0.line) } ?? .null),
      ("witness", .string(result.witness)),
    ])
  }
}
