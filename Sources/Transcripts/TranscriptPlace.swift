/// A place in a transcript, counted from 1.
public struct TranscriptPlace: Sendable, Hashable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of what no file holds yet.
  public static let unwritten = TranscriptPlace(file: "", line: 0, column: 0)
}
