internal import Knowledge
internal import KnowledgeAuthoring
public import Rendering

extension Mutation {
  /// `{"mutants", "noticed", "score", "operations": […], "unnoticed": […], "unwitnessed": […]}`; the score
  /// has three decimals.
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
              ("without_witness", .number(withoutWitness.count { $0.operation == operation })),
            ])
          })
      ),
      (
        "unnoticed",
        .array(
          results.filter { $0.noticedBy == nil }.map { result in
            .object(Self.fields(of: result.mutant) + [("witness", .string(result.witness))])
          })
      ),
      ("unwitnessed", .array(withoutWitness.map { .object(Self.fields(of: $0)) })),
    ])
  }

  private static func fields(of mutant: Mutant) -> [(String, JSON)] {
    [
      ("operation", .string(mutant.operation.rawValue)), ("part", .string(mutant.part)),
      ("kind", .string(mutant.ruleKind?.name)),
      ("file", .string(mutant.location?.file)),
      ("line", mutant.location.map { .number($0.line) } ?? .null),
    ]
  }
}
