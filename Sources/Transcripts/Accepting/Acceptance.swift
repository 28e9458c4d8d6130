internal import Rendering

/// A difference that a person accepts: from now on the reply is expected as it came.
public struct Acceptance: Sendable, Equatable {
  public let difference: Difference
  /// What the reply was.
  let demand: Expectation.Demand
  /// Why it is right, in one line of printable text; kept in the file above the expectation.
  public let note: String?

  /// Nil where it must not be accepted: a person wrote the expectation, or nothing that could be
  /// written would be met by the reply, or safety changed and the note is empty.
  public init?(_ difference: Difference, note: String? = nil) {
    let note = note.map { Printable.text($0.singleSpaced).singleSpaced }
    guard difference.isAcceptable, let demand = difference.remedy,
      difference.change != .safety || note?.isEmpty == false
    else { return nil }
    self.difference = difference
    self.demand = demand
    self.note = note?.isEmpty == false ? note : nil
  }
}
