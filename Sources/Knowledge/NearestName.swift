/// Finds the name that was meant by one that was mistyped.
public enum NearestName {
  /// Longer words are no slips of a known name; they would only cost time.
  private static let longest = 60

  /// The nearest of the names, capitals aside, or nil where none is near; among equals the first in
  /// the alphabet.
  public static func of(_ typed: String, among names: some Sequence<String>) -> String? {
    guard typed.utf8.count <= longest else { return nil }
    let candidates = names.map { (name: $0, distance: distance(typed.lowercased(), $0)) }
    guard let best = candidates.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }),
      best.distance <= max(2, typed.count / 3)
    else { return nil }
    return best.name
  }

  /// Levenshtein distance, capitals aside.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other.lowercased()))
    var row = Array(0...other.count)
    for (i, character) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, target) in other.enumerated() {
        let cost = min(diagonal + (character == target ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[other.count]
  }
}
