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
      guard !results.isEmpty || idle > 0 else { continue }
      let noticed = results.count { $0.noticedBy != nil }
      lines.append(
        "  \(padded(operation.rawValue, to: 36))\(padded("\(noticed) of \(results.count)", to: 14))"
          + (idle > 0 ? "\(idle) more make no difference" : ""))
    }
    func list(_ heading: String, _ results: [Result], most: Int) {
      guard !results.isEmpty, most > 0 else { return }
      lines += ["", "\(heading) (\(results.count)):"]
      lines += results.prefix(most).map { text(of: $0, folder: folder) }
      if results.count > most { lines.append("  … and \(results.count - most) more") }
    }
    list("danger or medical advice, not noticed", unnoticedSafety, most: .max)
    let rest = results.filter { result in
      result.noticedBy == nil && !result.mutant.isOfSafety
    }
    for operation in Mutant.Operation.allCases {
      list(
        "\(operation.rawValue), not noticed", rest.filter { $0.mutant.operation == operation },
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
    let place = result.mutant.location.map { "\(folder)/\($0.file):\($0.line): " } ?? ""
    let advice = result.witness.map { $0 == result.mutant.part ? nil : $0 } ?? nil
    return "  \(place)\(Printable.text(String(result.mutant.part.prefix(100))))"
      + (advice.map { "\n    a transcript with this would notice: \(Printable.text($0))" } ?? "")
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
