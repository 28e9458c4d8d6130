internal import KnowledgeAuthoring
public import Rendering

extension Coverage {
  /// `{"groups": [{"name", "total", "exercised", "unexercised": [{"file", "line", "text"}]}]}`.
  public var json: JSON {
    .object([
      (
        "groups",
        .array(
          groups.map { group in
            .object([
              ("name", .string(group.name)), ("total", .number(group.total)),
              ("exercised", .number(group.exercised)),
              (
                "unexercised",
                .array(
                  group.unexercised.map { part in
                    .object([
                      ("file", .string(part.location.file)), ("line", .number(part.location.line)),
                      ("text", .string(part.value)),
                    ])
                  })
              ),
            ])
          })
      )
    ])
  }
}
