import ArgumentParser
import Conversation
import Rendering

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask one question and print the reply.",
    discussion: """
      The words of the question may be given with or without quotation marks. The reply is plain \
      text, or with --json the Reply object on one line.

      EXAMPLES
        neuregen ask what does the amygdala do in ptsd
        neuregen ask --json "how common is ptsd" | jq -r .passages[0].id
        neuregen ask --knowledge my-knowledge where are you located
      """)

  @OptionGroup var options: GuideOptions
  @OptionGroup var logging: LogOptions

  @Flag(help: "Print the Reply object as JSON on one line.")
  var json = false

  @Argument(help: "The question.")
  var question: [String] = []

  func validate() throws {
    guard !question.isEmpty else {
      throw ValidationError("there is no question; try: neuregen ask how common is ptsd")
    }
  }

  func run() throws {
    let guide = try options.guide()
    let log = try logging.log(for: guide.knowledge)
    let question = question.joined(separator: " ")
    let turn = Turn(question, after: ConversationState(), in: guide)
    log?.keep(turn, typed: question)
    let reply = turn.reply
    Output.line(
      json
        ? ReplyJSON.json(of: reply, guide.knowledge).text
        : PlainText.text(of: reply, guide.knowledge))
  }
}
