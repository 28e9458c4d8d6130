import ArgumentParser
import Conversation
import Rendering

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why this reply and no other.",
    discussion: """
      Prints what each stage saw: the words as they were read, the rules that caught the message, \
      what was decided before the search, the winner and the runners-up with the terms that gave \
      them their scores, and the outcome. With --json the same tree as JSON on one line.

      EXAMPLES
        neuregen explain does ketamine help with fear
        neuregen explain --json "how much is it" | jq .children
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print the tree as JSON on one line.")
  var json = false

  @Argument(help: "The question.")
  var question: [String] = []

  func validate() throws {
    guard !question.isEmpty else {
      throw ValidationError("there is no question; try: neuregen explain how common is ptsd")
    }
  }

  func run() throws {
    let guide = try options.guide()
    let message = question.joined(separator: " ")
    let turn = Turn(message, after: ConversationState(), in: guide)
    let explanation = Explanation(of: turn, in: guide.knowledge)
    Output.line(
      json ? ExplanationJSON.json(of: explanation).text : ExplanationText.text(of: explanation))
  }
}
