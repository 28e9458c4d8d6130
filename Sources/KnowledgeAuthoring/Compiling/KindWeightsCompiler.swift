internal import Knowledge

/// Turns the weights of signals, as they stand in `weights.yaml`, into values.
enum KindWeightsCompiler {
  private static let remedy = "undo the change, or delete weights.yaml and write it anew: make fit"

  /// The weights; those of a folder that has none where nothing was fitted.
  static func weights(_ signals: [SourceSignal], findings: inout [Finding]) -> KindWeights {
    guard !signals.isEmpty else { return KindWeights() }
    var rows = Signal.allCases.map { _ in ReplyKind.allCases.map { _ in 0 } }
    for signal in signals {
      guard let place = Signal.allCases.firstIndex(where: { $0.name == signal.name.value }) else {
        findings.append(
          Finding(
            .error, at: signal.name.location, "there is no signal '\(signal.name.value)'", remedy))
        continue
      }
      for (kind, weight) in signal.weights {
        guard let column = ReplyKind.named(kind.value) else {
          findings.append(
            Finding(
              .error, at: kind.location, "there is no kind of reply '\(kind.value)'", remedy))
          continue
        }
        guard let value = Int(weight.value), abs(value) <= KindWeights.largest else {
          findings.append(
            Finding(
              .error, at: weight.location,
              "'\(weight.value)' is no whole number up to \(KindWeights.largest)", remedy))
          continue
        }
        rows[place][column.rawValue] = value
      }
    }
    return KindWeights(rows: rows)
  }
}
