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
  /// Changes of safety that must not be accepted are counted at the end, and not shown.
  public mutating func acceptances(among differences: [Difference]) -> [Acceptance]? {
    let refused = differences.filter { $0.isAcceptable && !mayBeTaken($0) }
    guard let taken = asked(about: differences.filter { !$0.isAcceptable || mayBeTaken($0) })
    else { return nil }
    let count = Set(refused.map(\.place)).count
    if count > 0 {
      tell(
        "\(count) change\(count == 1 ? "" : "s") of safety stay\(count == 1 ? "s" : ""): "
          + "only --accept-safety takes them, each with a note.")
    }
    return taken
  }

  private func mayBeTaken(_ difference: Difference) -> Bool {
    difference.change != .safety || takesSafety
  }

  private mutating func asked(about differences: [Difference]) -> [Acceptance]? {
    let total = Set(differences.filter(\.isAcceptable).map(\.place)).count
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
      guard let answer = answer(to: difference, "\(seen.count) of \(total)") else { return nil }
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

  /// - Parameter number: which question it is, of how many.
  private func answer(to difference: Difference, _ number: String) -> Answer? {
    guard !whole.contains(difference.change) else {
      tell("  Accepted, as all of this class.")
      return .yes
    }
    // Each change of safety is looked at by itself.
    let hasAll = difference.change != .safety
    let question =
      "  \(number). Accept? [y]es, [n]o, " + (hasAll ? "[a]ll of this class, " : "") + "[q]uit: "
    while let typed = ask(question) {
      if let answer = Answer(typed), hasAll || answer != .all { return answer }
      tell("  Please type y, n" + (hasAll ? ", a" : "") + " or q.")
    }
    return nil
  }

  /// Empty where a note is needed and refused; nil at the end of the input.
  private func acceptance(of difference: Difference) -> [Acceptance]? {
    guard difference.change == .safety else {
      tell("")
      return Acceptance(difference).map { [$0] } ?? []
    }
    while let typed = ask("  Why is this right? The note is kept in the file: ") {
      guard Answer(typed) != .no else {
        tell("  Stays.\n")
        return []
      }
      if let acceptance = Acceptance(difference, note: typed) {
        tell("")
        return [acceptance]
      }
      tell("  A change of safety needs a note. Write one, or n to leave it as it was.")
    }
    return nil
  }
}
