import Conversation
import Knowledge
import Testing

/// What speaks for each kind of reply: signals read off a message, text in, numbers out.
struct SignalTests {
  /// The facts among the signals that hold of the last of the messages, by name.
  private static func facts(_ messages: [String]) -> Set<String> {
    let turn = Talk(messages).turns.last!
    return Set(
      Signal.allCases.enumerated().filter { place, signal in
        switch signal {
        case .twoWords, .fourWords, .manyWords, .noContent, .firstPerson, .spanish, .namesField,
          .carriesTopic, .afterAnswer:
          turn.kinds.signals[place] == 1000
        default: false
        }
      }.map(\.element.name))
  }

  @Test(
    arguments: [
      (["hi"], ["at most two words", "at most four words", "no word with meaning"]),
      (["what is ptsd"], ["at most four words", "names the field"]),
      (["why do my hands shake at night"], ["first person"]),
      (["cuanto cuesta una cita en la clinica"], ["spanish"]),
      (
        ["what does the amygdala do", "and the hippocampus?"],
        ["at most four words", "names the field", "carries a topic", "after an answer"]
      ),
    ] as [([String], [String])])
  func factsOf(messages: [String], expected: [String]) {
    #expect(Self.facts(messages) == Set(expected))
  }

  @Test func aLikenessIsNothingForWhatIsPlainlyOfAnotherKind() {
    let signals = Talk("how much smaller does the hippocampus get").turns[0].kinds.signals
    let answer = Signal.allCases.firstIndex(of: .kind(.answer))!
    let booking = Signal.allCases.firstIndex(of: .kind(.booking))!
    #expect(signals[answer] > 750)
    #expect(signals[booking] < 250)
  }

  @Test func theKindIsTheBestButForDanger() {
    let kinds = Talk("i want to die").turns[0].kinds
    #expect(kinds.scores[ReplyKind.crisis.rawValue] == kinds.scores.max())
    #expect(kinds.kind != .crisis)
  }

  @Test func everySignalHasItsOwnName() {
    #expect(Set(Signal.allCases.map(\.name)).count == Signal.allCases.count)
  }
}
