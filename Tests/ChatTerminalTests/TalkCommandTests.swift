import ChatTerminal
import Foundation
import Knowledge
import Rendering
import Testing

@Suite struct TalkCommandTests {
  private let question = "what does ptsd do to the amygdala?"

  /// What each command shows after one answered question.
  @Test(arguments: [
    ("/topics", ["The PTSD Experience", "- How many people get PTSD?", "Type any of these"]),
    ("/topics BRAIN", ["- How does trauma change the brain?"]),
    ("/sources", ["Sources:\n[1] Rauch"]),
    ("/more", ["From: "]),
    ("/why", ["brain/amygdala", "score ", "kind 'answer'"]),
    ("/why all", ["reply: answer", "  understanding", "brain/amygdala"]),
    ("/book", ["(866) 999-1177", "takes no booking"]),
    ("/plain", ["Plain output is on."]),
    ("/save", ["Name a file"]),
    ("/new", ["The conversation is forgotten"]),
    ("/help", ["/topics ", "/save FILE  ", "/quit ", "Ctrl-D"]),
    ("/HELP", ["/topics "]),
    ("  /help  ", ["/topics "]),
    ("/quit", ["Goodbye."]),
  ])
  func shows(command: String, expected: [String]) {
    let played = Stage.play([question, command])
    for text in expected { #expect(played.replies[1].contains(text), "\(command)") }
    #expect(played.fault == nil)
  }

  /// What each says when nothing was said before.
  @Test(arguments: [
    ("/sources", "There was no answer yet"),
    ("/why", "Nothing has been said yet."),
    ("/save talk.txt", "There is nothing to save yet."),
    ("/topics zzz", "No topic bears 'zzz' in its name."),
    ("/book", "(866) 999-1177"),
  ])
  func saysAtTheBeginning(command: String, expected: String) {
    #expect(Stage.play([command]).replies[0].contains(expected))
  }

  @Test(arguments: [
    ("/sorces", "/sources"), ("/s", "/sources"), ("/topic", "/topics"), ("/hlep", "/help"),
    ("/exit", nil), ("/", nil), ("/what is ptsd", nil), ("/quitt", "/quit"), ("/nwe", "/new"),
  ])
  func anUnknownCommandNamesTheNearest(typed: String, nearest: String?) {
    let reply = Stage.play([typed]).replies[0]
    #expect(reply.hasPrefix("There is no command /"))
    #expect(reply.contains("Did you mean") == (nearest != nil))
    if let nearest { #expect(reply.contains("Did you mean \(nearest)?")) }
  }

  @Test func anUnknownCommandInAPipeIsANotice() {
    let played = Stage.play(["hello", "/nope"], isPiped: true)
    #expect(played.notices.hasPrefix("neuregen: line 2: There is no command /nope."))
    #expect(played.replies[1] == "")
  }

  @Test(arguments: [
    "/\(Stage.danger)", "/quit \(Stage.danger)", "/help \(Stage.danger)",
    "/save \(Stage.danger)", "/ \(Stage.danger)",
  ])
  func dangerBehindASlashIsSeen(typed: String) {
    let played = Stage.play([typed, "/help"])
    #expect(played.replies[0].contains("988"))
    #expect(played.replies[0].contains("┃ "))
  }

  @Test(arguments: ["/help", "/book", "/new"])
  func afterDangerHelpComesFirst(command: String) {
    let reply = Stage.play([Stage.danger, command]).replies[1]
    #expect(reply.hasPrefix(Stage.knowledge[.helpStays]))
    #expect(!reply.contains(Stage.knowledge.booking.prompt))
  }

  @Test func moreGoesOnAsIfItWereSaid() {
    let typed = Stage.play([question, "tell me more"]).replies[1]
    #expect(Stage.play([question, "/more"]).replies[1] == typed)
  }

  @Test func newForgetsWhatWasSaid() {
    let played = Stage.play([Stage.danger, "/new", "/why", "/book"])
    #expect(played.replies[2] == "Nothing has been said yet.")
    #expect(played.replies[3].hasPrefix(Stage.knowledge.booking.prompt))
  }

  @Test func newForgetsTheLinesThatWereTyped() throws {
    let output = Recorder(columns: nil, closesAfter: .max)
    let script = Script([.line(TypedLine("/new"))], watching: output)
    var loop = TalkLoop(
      guide: Stage.guide, lines: script, output: output, notices: output, style: .bare,
      setting: TalkLoop.Setting(isInteractive: true) { _, _ in "" })
    try loop.run()
    #expect(script.isForgotten)
  }

  /// What was typed, how often the output may be written to, and what is handed on at the end.
  @Test(arguments: [
    (["hello", "thanks"], Int.max, ["hello", "thanks"]),
    (["hello", "/quit", "thanks"], .max, ["hello"]),
    (["hello", "/new", "thanks", "/help"], .max, ["thanks"]),
    (["/help"], .max, []),
    (["hello", "thanks", "what is ptsd"], 2, ["hello", "thanks"]),
  ])
  func handsOnTheTalkWhenItIsOver(typed: [String], closesAfter: Int, kept: [String]) {
    let output = Recorder(columns: nil, closesAfter: closesAfter)
    var handedOn: [[String]] = []
    var loop = TalkLoop(
      guide: Stage.guide, lines: Script(typed.map { .line(TypedLine($0)) }, watching: output),
      output: output, notices: output, style: .bare,
      setting: TalkLoop.Setting(
        isInteractive: true, transcript: { _, _ in "" },
        atEnd: { _, turns in handedOn.append(turns.map(\.typed)) }))
    do throws(TalkFault) { try loop.run() } catch {}
    #expect(handedOn == [kept])
    #expect(!output.text.contains("keeps nothing"))
  }

  @Test func plainIsSwitchedOnAndOff() {
    let style = TerminalStyle(hasColour: true)
    let played = Stage.play([question, "/plain", question, "/plain", question], style: style)
    #expect(played.replies[0].contains("\u{1B}["))
    #expect(!played.replies[2].contains("\u{1B}["))
    #expect(played.replies[2].hasPrefix("Guide: "))
    #expect(played.replies[4].contains("\u{1B}["))
  }

  @Test func savesTheTalkAndOverwritesNothing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "talk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let played = Stage.play(
      [
        question, "/save ~/my talk.txt", "/save ~/my talk.txt", "/save ~/none/talk.txt",
        "/save \(folder.path)",
      ],
      home: folder.path)
    #expect(played.replies[1] == "Saved 1 turn to '~/my talk.txt'.")
    #expect(played.replies[2].hasPrefix("'~/my talk.txt' is there already"))
    #expect(
      played.replies[3].hasPrefix("'~/none/talk.txt' could not be written: No such file or dir"))
    #expect(played.replies[4].contains("is there already"))
    let file = folder.appending(path: "my talk.txt")
    #expect(
      try String(contentsOf: file, encoding: .utf8)
        == "A conversation with the Neuregen guide\n\(question): answer\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
