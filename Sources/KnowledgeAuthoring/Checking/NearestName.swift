/// What a mistyped id was probably meant to be, for messages outside this module.
public enum NearestName {
  /// The nearest of the names, or nil where none is near; among equals the first in the alphabet.
  public static func nearest(to name: String, among names: [String]) -> String? {
    Suggestion.nearest(to: name, among: names)
  }
}
