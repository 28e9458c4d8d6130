internal import Rendering

/// Why a transcript cannot be read: where, what is wrong, and what to do.
public struct TranscriptFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// Line 0 where the file as a whole is meant.
  public var place: TranscriptPlace
  public var problem: String
  public var remedy: String

  init(at place: TranscriptPlace, _ problem: String, _ remedy: String) {
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  public var description: String {
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    return Printable.text("\(place.file)\(position): \(problem); \(remedy)")
  }
}

/// All faults of a file, at least one, in the order of their places: who mends one sees the rest.
public struct TranscriptFaults: Error, Sendable, Equatable, CustomStringConvertible {
  public var faults: [TranscriptFault]

  init(_ faults: [TranscriptFault]) {
    self.faults = faults
  }

  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
