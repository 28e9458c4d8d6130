internal import Knowledge
internal import KnowledgeAuthoring
internal import Rendering

extension Mutation {
  /// The score by operation, and what was not noticed, danger and medical advice first.
  ///
  /// - Parameters:
  ///   - most: how many unnoticed mutants of an operation are listed.
  ///   - folder: put before the files' names.
  public func text(most: Int, folder: String) -> String {
    var lines = ["noticed by the transcripts:"]
    for operation in Mutant.Operation.allCases {
      let results = results.filter { $0.mutant.operation == operation }
      let idle = withoutEffect[operation] ?? 0
      let untold = withoutWitness.count { $0.operation == operation }
      guard results.count + idle + untold > 0 else { continue }
      let notes = [(idle, "make no difference"), (untold, "without a witness")]
      let noticed = results.count { $0.noticedBy != nil }
      lines.append(
        "  \(padded(operation.rawValue, to: 48))\(padded("\(noticed) of \(results.count)", to: 14))"
          + notes.filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)" }.joined(separator: ", "))
    }
    func list(_ heading: String, _ items: [String], most: Int) {
      guard !items.isEmpty, most > 0 else { return }
      lines += ["", "\(heading) (\(items.count)):"] + items.prefix(most)
      if items.count > most { lines.append("  … and \(items.count - most) more") }
    }
    func text(of result: Result) -> String { self.text(of: result, folder: folder) }
    list("danger or medical advice, not noticed", unnoticedSafety.map(text), most: .max)
    let rest = results.filter { result in
      result.noticedBy == nil && !result.mutant.isOfSafety
    }
    for operation in Mutant.Operation.allCases {
      list(
        "\(operation.rawValue), not noticed",
        rest.filter { $0.mutant.operation == operation }.map(text), most: most)
    }
    for operation in Mutant.Operation.allCases {
      list(
        "\(operation.rawValue), without a witness: no message of the knowledge uses it",
        withoutWitness.filter { $0.operation == operation }.map { line(on: $0, folder: folder) },
        most: most)
    }
    lines += ["", summary]
    return lines.joined(separator: "\n")
  }

  private var summary: String {
    let tenths = Int((score * 1000).rounded())
    return "\(noticed) of \(results.count) noticed, \(tenths / 10).\(tenths % 10) %"
  }

  private func text(of result: Result, folder: String) -> String {
    let advice = result.witness.map { $0 == result.mutant.part ? nil : $0 } ?? nil
    return line(on: result.mutant, folder: folder)
      + (advice.map { "\n    a transcript with this would notice: \(Printable.text($0))" } ?? "")
  }

  private func line(on mutant: Mutant, folder: String) -> String {
    let place = mutant.location.map { "\(folder)/\($0.file):\($0.line): " } ?? ""
    return "  \(place)\(Printable.text(String(mutant.part.prefix(100))))"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
