import ArgumentParser
import Conversation
import Foundation
import Knowledge
import KnowledgeAuthoring
import Rendering
import Workbench

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why this reply and no other.",
    discussion: """
      Prints what each stage saw: the words as they were read, the rules that caught the message, \
      what was decided before the search, the winner and the runners-up with the terms that gave \
      them their scores, and the outcome. With --json the same tree as JSON on one line.

      With --expect it says why the passage or rule of this id did not win: the first stage at which \
      it lost (danger, state, language, word, support, rule, kind, rank or lead), what spoke for the \
      winner, and the smallest edit of the knowledge that would let it win. Edits are tried before \
      they are suggested, on the knowledge in DIR or the folder 'knowledge' of the current one; each \
      try takes some seconds, and --no-try leaves them out.

      EXAMPLES
        neuregen explain does ketamine help with fear
        neuregen explain --json "how much is it" | jq .children
        neuregen explain --expect brain/amygdala "why do i jump when a door bangs"
        neuregen explain --after "what is the amygdala" "and the other one?"

      EXIT STATUS
        0  explained
        1  what was expected did not win
        2  wrong usage; nothing has the id that was expected
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print the tree as JSON on one line.")
  var json = false

  @Option(help: ArgumentHelp("Say why this passage or rule did not win.", valueName: "id"))
  var expect: String?

  @Option(
    help: ArgumentHelp("What was said before; may be given several times.", valueName: "message"))
  var after: [String] = []

  @Flag(help: "Try no edits.")
  var noTry = false

  @Argument(help: "The question.")
  var question: [String] = []

  func validate() throws {
    guard !question.isEmpty else {
      throw ValidationError("there is no question; try: neuregen explain how common is ptsd")
    }
  }

  func run() throws {
    let message = question.joined(separator: " ")
    if let expect { return try explain(message, expecting: expect) }
    let guide = try options.guide()
    var state = ConversationState()
    for earlier in after { state = guide.reply(to: earlier, after: state).state }
    let turn = Turn(message, after: state, in: guide)
    show(Explanation(of: turn, in: guide.knowledge))
  }

  private func explain(_ message: String, expecting id: String) throws {
    // Where edits are tried, what they are compared with is the same folder.
    let written = try noTry ? nil : options.writtenFolder().map(options.usableFolder)
    let guide = try written?.guide ?? options.guide()
    let source = written?.source
    guard
      let answer = WhyNot(
        message, after: after, expected: id, guide: guide, source: source,
        trying: { Output.complain("trying: \($0)") })
    else { throw KnowledgeID.unknown(id, in: guide.knowledge, countsWorks: false) }
    show(answer.explanation)
    if answer.loss.stage == .none { return }
    if answer.edit == nil, !json {
      Output.complain("neuregen: " + hint(after: answer.loss, source))
    }
    throw ExitCode(Output.Status.failures.rawValue)
  }

  private func hint(after loss: Loss, _ source: KnowledgeSource?) -> String {
    if loss.stage == .danger { return "no edit is tried where danger was seen" }
    return source == nil
      ? "no edit was tried; name the knowledge folder: --knowledge DIR"
      : "none of these edits was enough; look at what spoke for the winner"
  }

  private func show(_ explanation: Explanation) {
    Output.line(
      json ? ExplanationJSON.json(of: explanation).text : ExplanationText.text(of: explanation))
  }
}
