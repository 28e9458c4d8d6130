/// A text with other figures.
enum OtherFigure {
  /// Every digit is one higher, and a 9 is a 0.
  @Sendable static func of(_ text: String) -> String {
    String(
      text.map { character in
        character.wholeNumberValue.map { Character(String(($0 + 1) % 10)) } ?? character
      })
  }
}
