public import Knowledge

/// Addresses of works.
public enum Links {
  /// The address where a work can be found: its DOI, else the one that the page gives.
  public static func address(of work: Reference) -> String? {
    work.doi.map { "https://doi.org/" + $0 } ?? work.url
  }

  static func suffix(for work: Reference) -> String {
    address(of: work).map { " " + $0 } ?? ""
  }
}
