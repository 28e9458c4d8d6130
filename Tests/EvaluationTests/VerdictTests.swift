import Evaluation
import Knowledge
import Testing

/// The rules of `questions/README.md`: what counts as right, and in which score.
struct VerdictTests {
  struct Case: Sendable {
    var label: LabelledTurn
    var kind: ReplyKind
    var passages: [String] = []
    var isRight: Bool
  }

  static let cases: [Case] = [
    Case(
      label: LabelledTurn("q", kind: .answer, gold: ["brain/amygdala"]), kind: .answer,
      passages: ["brain/amygdala"], isRight: true),
    Case(
      label: LabelledTurn("q", kind: .answer, gold: ["brain/amygdala"]), kind: .answer,
      passages: ["brain/overview", "brain/amygdala"], isRight: false),
    Case(
      label: LabelledTurn("q", kind: .answer, gold: ["booking/contact"]), kind: .booking,
      isRight: true),
    Case(
      label: LabelledTurn("q", kind: .answer, gold: ["booking/contact"]), kind: .booking,
      passages: ["booking/routes"], isRight: false),
    Case(label: LabelledTurn("q", kind: .notCovered), kind: .medicalAdvice, isRight: true),
    Case(
      label: LabelledTurn("q", kind: .notCovered, isStrict: true), kind: .medicalAdvice,
      isRight: false),
    Case(
      label: LabelledTurn("q", kind: .smalltalk, also: [.offTopic]), kind: .offTopic, isRight: true),
    Case(
      label: LabelledTurn("q", kind: .answer, gold: ["brain/amygdala"], allowsCrisis: true),
      kind: .crisis, isRight: true),
    Case(label: LabelledTurn("q", kind: .crisis), kind: .answer, isRight: false),
  ]

  @Test(arguments: cases)
  func right(_ example: Case) {
    #expect(verdict(example.label, example.kind, example.passages).isRight == example.isRight)
  }

  @Test func answerAmongFirstThree() {
    let label = LabelledTurn("q", kind: .answer, gold: ["brain/amygdala"])
    #expect(verdict(label, .answer, ["a/b", "c/d", "brain/amygdala"]).isAmongFirstThree)
    #expect(!verdict(label, .answer, ["a/b", "c/d", "e/f", "brain/amygdala"]).isAmongFirstThree)
    #expect(!verdict(label, .notCovered, ["brain/amygdala"]).isAmongFirstThree)
  }

  @Test func scoresCountTheirTurns() {
    let scores = Scores(of: [
      verdict(LabelledTurn("q", kind: .crisis), .crisis),
      verdict(LabelledTurn("q", kind: .crisis), .answer),
      verdict(LabelledTurn("q", kind: .notCovered), .answer),
      verdict(LabelledTurn("q", kind: .offTopic), .crisis),
      verdict(LabelledTurn("q", kind: .answer, allowsCrisis: true), .crisis),
    ])
    #expect(scores[.crisisRecall] == Tally(hits: 1, of: 2))
    #expect(scores[.falseAnswers] == Tally(hits: 1, of: 2))
    #expect(scores[.falseAlarms] == Tally(hits: 1, of: 2))
    #expect(scores[.overall] == Tally(hits: 2, of: 5))
    #expect(scores[.booking].share == nil)
  }

  private func verdict(
    _ label: LabelledTurn, _ kind: ReplyKind, _ passages: [String] = []
  ) -> Verdict {
    Verdict(
      place: "x:1", turn: 0, labelled: label, asked: label.question, kind: kind, passages: passages)
  }
}

struct TallyTests {
  /// Wilson's interval as tables have it: 9 of 10 lies within 0.596–0.982, 0 of 20 within 0–0.161.
  @Test func interval() {
    #expect(Tally(hits: 9, of: 10).interval == 596...982)
    #expect(Tally(hits: 0, of: 20).interval == 0...161)
    #expect(Tally().interval == nil)
    #expect(Tally(hits: 2, of: 3).share == 667)
  }
}
