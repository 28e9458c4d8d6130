import ArgumentParser

/// The composition root: it names the subcommands and hands each what it needs.
@main
struct Neuregen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neuregen",
    abstract: "Answers questions about PTSD, ketamine and the clinic Neuregen, with its sources.",
    discussion: """
      Without a subcommand it talks in the terminal. It says only what stands in its knowledge, \
      names the passage and the works behind each answer, and says so when the page does not say. \
      It is a program, no clinician, and keeps nothing of what is asked unless \
      --log-questions is given.

      EXAMPLES
        neuregen                                   talk
        neuregen ask how common is ptsd            one question, one reply
        neuregen ask --json "what is bdnf"         the reply as JSON
        neuregen explain "does it hurt"            why this reply and no other
        neuregen --knowledge DIR ask what is this  answered from a folder
        neuregen serve                             behind HTTP

      EXIT STATUS
        0  done
        1  the work ran and found failures
        2  wrong usage or unreadable input
      """,
    version: Version.text,
    subcommands: [
      Chat.self, Ask.self, Batch.self, Explain.self, Test.self, Evaluate.self, Report.self,
      Serve.self, Web.self, KnowledgeCommand.self,
    ],
    defaultSubcommand: Chat.self)

  static func main() {
    Signals.ignore()
    do {
      var command = try parseAsRoot(
        ArgumentOrder.knowledgeLast(in: Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let error as UsageError {
      Output.complain(error.message)
      Output.finish(.usage)
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      Output.complain(fullMessage(for: error))
      Output.finish(.usage)
    }
  }
}
