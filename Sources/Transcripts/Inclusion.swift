/// `Include:` another transcript, whose visitor is heard first.
///
/// Its expectations count in its own file alone: who changes an opening sees one difference, and not
/// one for each transcript that begins with it.
public struct Inclusion: Sendable, Equatable {
  /// As it is written: relative to the folder of the file that includes it.
  public var path: String
  public var place: TranscriptPlace
  /// The exchange before which it stands, as a number in `Transcript.exchanges`.
  public var before: Int
  /// What is said in it, those that it includes itself first; empty until the file is read.
  public var messages: [String]

  public init(
    _ path: String, at place: TranscriptPlace = .unwritten, before: Int, messages: [String] = []
  ) {
    self.path = path
    self.place = place
    self.before = before
    self.messages = messages
  }
}
