internal import Knowledge

/// A message that two versions of the knowledge reply to otherwise.
public struct ReplyChange: Sendable {
  public var origin: Probe.Origin
  /// `file:line` of the conversation.
  public var place: String
  /// Which message of the conversation, from 1.
  public var turn: Int
  public var message: String
  public var old: Observation
  public var new: Observation
  public var sort: Sort
  /// Whether what was edited wins, or won, or is said. Other replies move on the side, because all
  /// that is learnt is weighed together.
  public var isByEdit: Bool

  /// What sort of change it is, the worst first. A reply that changes in several ways is counted
  /// under the worst.
  public enum Sort: String, Sendable, CaseIterable {
    case safety, kind, winner, citations, booking, wording, margin

    public var heading: String {
      switch self {
      case .safety: "Safety: who is in danger is helped otherwise"
      case .kind: "Another kind of reply"
      case .winner: "Another passage or rule wins"
      case .citations: "Other works are cited"
      case .booking: "The way to the clinic is offered otherwise"
      case .wording: "Other words, from the same passage or rule"
      case .margin: "The same reply, by a smaller or a greater lead"
      }
    }
  }
}

extension ReplyChange.Sort {
  /// A lead that moves by less, in percent of the score, is not told.
  private static let leastMove = 10

  /// Nil where nothing that matters changes.
  init?(from old: Observation, to new: Observation) {
    // Help stays in view for the rest of a talk, beside replies of every kind.
    if [old, new].contains(where: { $0.kind == .crisis || !$0.contacts.isEmpty }) {
      let isSame =
        old.kind == new.kind && old.contacts == new.contacts && old.text == new.text
        && old.offersBooking == new.offersBooking
      if !isSame {
        self = .safety
        return
      }
    }
    if old.kind != new.kind {
      self = .kind
    } else if old.winner != new.winner || old.rule != new.rule {
      self = .winner
    } else if old.references != new.references {
      self = .citations
    } else if old.offersBooking != new.offersBooking {
      self = .booking
    } else if old.text != new.text {
      self = .wording
    } else if let before = old.lead, let now = new.lead, abs(now - before) >= Self.leastMove {
      self = .margin
    } else {
      return nil
    }
  }
}
