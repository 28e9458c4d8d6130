/// What a client takes and how gladly, as in `Accept` and `Accept-Encoding` (RFC 9110, 12.4.2).
struct QualityList: Equatable {
  /// Thousandths by lower-case name; of a name that is said twice the last counts.
  private(set) var qualities: [String: Int] = [:]

  init(_ values: [String]) {
    for entry in values.joined(separator: ",").lowercased().split(separator: ",") {
      let parts = entry.split(separator: ";").map { $0.trimmed }
      guard let name = parts.first, !name.isEmpty else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
      qualities[name] = weight.map { Self.thousandths($0.dropFirst(2)) } ?? 1000
    }
  }

  /// The quality of the first of these names that the list has: the most telling name comes first.
  func quality(of names: [String]) -> Int? {
    names.lazy.compactMap { qualities[$0] }.first
  }

  /// A weight that cannot be read counts as nothing.
  private static func thousandths(_ text: some StringProtocol) -> Int {
    guard let weight = Double(text), weight >= 0, weight <= 1 else { return 0 }
    return Int((weight * 1000).rounded())
  }
}
