/// Goes through differences one at a time and asks which to accept.
///
/// It knows no terminal: what it says and asks goes through two closures.
public struct AcceptanceDialogue {
  private let takesSafety: Bool
  private let palette: Palette
  private let tell: (String) -> Void
  private let ask: (String) -> String?
  /// Classes of which everything is accepted.
  private var whole: Set<Change> = []

  /// What a person says to a difference.
  private enum Answer {
    case yes, no, all, quit

    /// Nil for anything else; the first letter is enough.
    init?(_ typed: String) {
      switch typed.singleSpaced.lowercased() {
      case "y", "yes": self = .yes
      case "n", "no": self = .no
      case "a", "all": self = .all
      case "q", "quit": self = .quit
      default: return nil
      }
    }
  }

  /// - Parameters:
  ///   - takesSafety: whether changes of safety may be accepted at all.
  ///   - tell: shows lines.
  ///   - ask: shows a question, and gives the line that is typed; nil at the end of the input.
  public init(
    takesSafety: Bool, palette: Palette, tell: @escaping (String) -> Void,
    ask: @escaping (String) -> String?
  ) {
    self.takesSafety = takesSafety
    self.palette = palette
    self.tell = tell
    self.ask = ask
  }

  /// What is accepted, in the order of the differences; nil where the input ended before all was
  /// said, so that nothing must be taken.
  ///
  /// Of an expectation over several phrasings the first difference is shown, as they are all alike.
  public mutating func acceptances(among differences: [Difference]) -> [Acceptance]? {
    var taken: [Acceptance] = []
    var seen: [TranscriptPlace] = []
    for difference in differences {
      guard difference.isAcceptable else {
        show(difference)
        tell(Self.reason(against: difference) + "\n")
        continue
      }
      guard seen.last != difference.place else { continue }
      seen.append(difference.place)
      show(difference)
      guard difference.change != .safety || takesSafety else {
        tell("  Stays: a change of safety is accepted only with --accept-safety.\n")
        continue
      }
      guard let answer = answer(to: difference) else { return nil }
      switch answer {
      case .quit: return taken
      case .no: tell("")
      case .yes, .all:
        if answer == .all { whole.insert(difference.change) }
        guard let acceptance = acceptance(of: difference) else { return nil }
        taken += acceptance
      }
    }
    return taken
  }

  private func show(_ difference: Difference) {
    tell(TestReport.text(of: difference, palette))
  }

  private static func reason(against difference: Difference) -> String {
    difference.expectation.isRecorded
      ? "  Stays: no one reply would do here; change the line by hand."
      : "  Stays: a person wrote this line; change it by hand."
  }

  private func answer(to difference: Difference) -> Answer? {
    guard !whole.contains(difference.change) else {
      tell("  Accepted, as all of this class.")
      return .yes
    }
    // Each change of safety is looked at by itself.
    let hasAll = difference.change != .safety
    let question = "  Accept? [y]es, [n]o, " + (hasAll ? "[a]ll of this class, " : "") + "[q]uit: "
    while let typed = ask(question) {
      if let answer = Answer(typed), hasAll || answer != .all { return answer }
      tell("  Please type y, n" + (hasAll ? ", a" : "") + " or q.")
    }
    return nil
  }

  /// Empty where a note is needed and none is given; nil at the end of the input.
  private func acceptance(of difference: Difference) -> [Acceptance]? {
    var note: String?
    if difference.change == .safety {
      guard let typed = ask("  Why is this right? The note is kept in the file: ") else {
        return nil
      }
      note = typed
    }
    let acceptance = Acceptance(difference, note: note)
    tell(acceptance == nil ? "  Stays: a change of safety needs a note.\n" : "")
    return acceptance.map { [$0] } ?? []
  }
}
