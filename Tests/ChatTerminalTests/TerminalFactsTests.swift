import ChatTerminal
import Rendering
import Testing

@Suite struct TerminalFactsTests {
  struct Case: Sendable {
    var environment: [String: String]
    var isOutputTerminal = true
    var hasColour = false
    var hasLinks = false
    var canEditLines = false
  }

  @Test(arguments: [
    Case(environment: ["TERM": "xterm-256color"], hasColour: true, canEditLines: true),
    Case(environment: ["TERM": "xterm", "NO_COLOR": "1"], canEditLines: true),
    Case(environment: ["TERM": "xterm", "NO_COLOR": ""], hasColour: true, canEditLines: true),
    Case(environment: ["TERM": "xterm-kitty", "NO_COLOR": "1"], canEditLines: true),
    Case(environment: ["TERM": "dumb"]),
    Case(environment: ["TERM": ""]),
    Case(environment: [:]),
    Case(environment: ["TERM": "xterm-kitty"], isOutputTerminal: false),
    Case(
      environment: ["TERM": "xterm-kitty"], hasColour: true, hasLinks: true, canEditLines: true),
    Case(environment: ["TERM": "foot"], hasColour: true, hasLinks: true, canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "VTE_VERSION": "7200"], hasColour: true, hasLinks: true,
      canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "VTE_VERSION": "4600"], hasColour: true, canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "TERM_PROGRAM": "WezTerm"], hasColour: true, hasLinks: true,
      canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal"], hasColour: true,
      canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "WT_SESSION": "x"], hasColour: true, hasLinks: true,
      canEditLines: true),
    Case(
      environment: ["TERM": "xterm", "KONSOLE_VERSION": "220400"], hasColour: true, hasLinks: true,
      canEditLines: true),
    // What tmux keeps of the variables is the outer terminal's.
    Case(
      environment: ["TERM": "tmux-256color", "VTE_VERSION": "7200"], hasColour: true,
      canEditLines: true),
    Case(
      environment: ["TERM": "xterm-kitty", "TMUX": "/tmp/x"], hasColour: true, canEditLines: true),
  ])
  func tell(expected: Case) {
    let facts = TerminalFacts(
      environment: expected.environment, isInputTerminal: true,
      isOutputTerminal: expected.isOutputTerminal)
    let style = facts.style(isPlain: false)
    #expect(style.hasColour == expected.hasColour)
    #expect(style.hasLinks == expected.hasLinks)
    #expect(facts.canEditLines == expected.canEditLines)
  }

  @Test func linesThatArePipedInAreNotEdited() {
    let facts = TerminalFacts(
      environment: ["TERM": "xterm"], isInputTerminal: false, isOutputTerminal: true)
    #expect(!facts.canEditLines)
    #expect(facts.style(isPlain: false).hasColour)
  }
}
