import ChatTerminal
import Conversation
import Knowledge
import Rendering
import Testing

@Suite struct TalkLoopTests {
  private let opening = Stage.knowledge[.opening]

  @Test func greetsAndSaysGoodbyeToSomeoneWhoTypes() {
    let played = Stage.play(["hello"])
    #expect(played.output.hasPrefix(opening + "\n\n"))
    #expect(played.output.hasSuffix("\n\nGoodbye. The guide keeps nothing of this talk.\n"))
    #expect(played.notices.isEmpty)
  }

  @Test func whereQuestionsAreKeptTheTalkSaysSoAndTellsEachTurn() {
    var kept: [String] = []
    let played = Stage.play(["what is ptsd", "/topics", "/more", "/new"]) { turn, typed in
      kept.append("\(typed): \(turn.reply.kind.name)")
    }
    #expect(kept == ["what is ptsd: answer", "tell me more: answer"])
    #expect(played.output.hasPrefix(Stage.knowledge[.openingLogged] + "\n\n"))
    #expect(!played.output.contains("nothing you type is kept"))
    #expect(!played.output.contains("keeps nothing"))
    #expect(played.replies[3].contains("The questions that were kept, without names, stay."))
    #expect(played.output.hasSuffix("the questions are kept, without names and numbers.\n"))
  }

  @Test func pipedLinesGetRepliesAndNothingElse() {
    let question = Stage.knowledge.passages[0].suggestion
    let played = Stage.play([question, question], isPiped: true)
    let reply = Stage.reply(to: question)
    #expect(played.output.hasPrefix(reply + "\n\n"))
    #expect(!played.output.contains(opening))
    #expect(!played.output.contains("Goodbye"))
    #expect(played.notices.isEmpty)
  }

  @Test func noLinesPipedInGiveNothing() {
    #expect(Stage.play([], isPiped: true).output == "")
  }

  @Test func anEmptyLineIsAnswered() {
    #expect(Stage.play([""], isPiped: true).output == Stage.knowledge[.empty] + "\n")
  }

  @Test func ctrlCAsksAgainAndSaysNothing() {
    let played = Stage.play(events: [.interrupted, .interrupted, .line(TypedLine("/help"))])
    #expect(played.replies[0] == "")
    #expect(played.replies[1] == "")
    #expect(played.replies[2].contains("/topics"))
  }

  @Test func turnsFollowOneAnother() {
    let played = Stage.play(["what does ptsd do to the amygdala?", "and the hippocampus?"])
    #expect(played.replies[1].contains("hippocampus"))
    #expect(played.replies[1].contains(Stage.knowledge[.labelFrom] + ":"))
  }

  @Test func whereTheReaderIsGoneTheTalkEnds() {
    let played = Stage.play(["what is ptsd", "what is ptsd"], isPiped: true, closesAfter: 1)
    #expect(played.fault == .closed)
    #expect(played.replies.count == 2)
  }

  @Test func aLineOfAHundredThousandCharactersIsAnswered() {
    let long = "what is ptsd " + String(repeating: "x", count: 100_000)
    let played = Stage.play([long], columns: 80, isPiped: true)
    #expect(!played.output.isEmpty)
    #expect(played.fault == nil)
  }

  @Test func aLineThatIsTooLongIsRefusedAndTheTalkGoesOn() {
    let piped = Stage.play(events: [.tooLong, .line(TypedLine("/topics combat"))], isPiped: true)
    #expect(piped.notices.hasPrefix("neuregen: line 1: That line is longer than"))
    #expect(piped.output.contains("How does combat lead to PTSD?"))
    #expect(Stage.play(events: [.tooLong]).replies[0].hasPrefix("That line is longer than"))
  }

  @Test func repairedLinesAreToldOfAndAnswered() {
    let line = TypedLine(bytes: Array("what is ptsd".utf8) + [0xFF, 0x00])
    let piped = Stage.play(events: [.line(TypedLine("hello")), .line(line)], isPiped: true)
    #expect(piped.notices.hasPrefix("neuregen: line 2: Part of that line was not readable"))
    #expect(piped.replies[1].contains("PTSD"))
  }

  @Test func helpStaysInViewAtTheEndOfATalkInDanger() {
    let played = Stage.play([Stage.danger])
    let goodbye = played.replies.last!
    #expect(goodbye.contains("988"))
    #expect(goodbye.hasPrefix("Goodbye."))
  }

  @Test func plainOutputNamesWhoSpeaks() {
    let played = Stage.play(["what is ptsd"], style: TerminalStyle(hasColour: true, isPlain: true))
    #expect(played.output.hasPrefix("Guide: "))
    #expect(played.replies[0].hasPrefix("Guide: "))
    #expect(!played.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (TerminalStyle.bare, Prompt(text: "> ", hasColour: false)),
    (TerminalStyle(hasColour: true), Prompt(text: "> ", hasColour: true)),
    (TerminalStyle(hasColour: true, isPlain: true), Prompt(text: "You: ", hasColour: false)),
  ])
  func promptsAsTheStyleSays(style: TerminalStyle, prompt: Prompt) throws {
    let output = Recorder(columns: nil, closesAfter: .max)
    let script = Script([], watching: output)
    var loop = TalkLoop(
      guide: Stage.guide, lines: script, output: output, notices: output, style: style,
      setting: TalkLoop.Setting(isInteractive: true) { _, _ in "" })
    try loop.run()
    #expect(script.prompts == [prompt])
  }
}
